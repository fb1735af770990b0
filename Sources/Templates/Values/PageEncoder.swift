/// Lays the values of one page out in two flat arrays, once, before they are shown.
///
/// Values that form a circle or a very deep tree are cut at `depthLimit`; `isTooDeep` then tells that the result is no
/// whole page.
package struct PageEncoder: Sendable {
    /// How deep records may be nested in each other.
    package static let depthLimit = 100

    private let layouts: [RecordLayout]
    private(set) var cells: [Cell] = []
    private(set) var bytes: [UInt8] = []
    private(set) var isTooDeep = false
    private var depth = 0

    package init(layouts: [RecordLayout]) {
        self.layouts = layouts
    }

    /// Makes room for `count` cells without values; returns the first.
    package mutating func reserve(_ count: Int) -> Int {
        let first = cells.count
        cells.append(contentsOf: repeatElement(.absent, count: count))
        return first
    }

    package mutating func put(_ value: Cell, at cell: Int) {
        cells[cell] = value
    }

    package mutating func put(_ text: consuming String, at cell: Int) {
        let start = bytes.count
        text.withUTF8 { bytes.append(contentsOf: $0) }
        cells[cell] = .text(start: start, end: bytes.count)
    }

    mutating func put(_ text: [UInt8], at cell: Int) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        cells[cell] = .text(start: start, end: bytes.count)
    }

    mutating func put(_ number: Int, at cell: Int) {
        cells[cell] = .number(number)
    }

    mutating func put(_ flag: Bool, at cell: Int) {
        cells[cell] = .flag(flag)
    }

    mutating func put(texts: [String], at cell: Int) {
        let first = reserve(texts.count)
        for (offset, text) in texts.enumerated() { put(text, at: first + offset) }
        cells[cell] = .list(first: first, count: texts.count)
    }

    mutating func put<R: TemplateRecord>(record: R, at cell: Int) {
        guard let base = append([record]) else { return }
        cells[cell] = .record(base)
    }

    mutating func put<R: TemplateRecord>(records: [R], at cell: Int) {
        guard let first = append(records) else { return }
        cells[cell] = .list(first: first, count: records.count)
    }

    /// Lays `records` out one after the other; returns the first cell.
    mutating func append<R: TemplateRecord>(_ records: [R]) -> Int? {
        guard let layout = layout(of: ObjectIdentifier(R.self)) else { return nil }
        guard depth < Self.depthLimit else {
            isTooDeep = true
            return nil
        }
        // One branch over the limit ends all of them, or a circle with two ways on would take forever.
        guard !isTooDeep else { return nil }
        depth += 1
        defer { depth -= 1 }
        let writers = layouts[layout].writers
        let first = reserve(records.count * writers.count)
        // In place: an iterator would copy every record, and count references for what it holds.
        records.withUnsafeBytes { fill(from: $0, stride: MemoryLayout<R>.stride, writers, at: first) }
        return first
    }

    private func layout(of type: ObjectIdentifier) -> Int? {
        for index in layouts.indices where layouts[index].type == type { return index }
        return nil
    }

    private mutating func fill(
        from records: UnsafeRawBufferPointer, stride: Int, _ writers: [FieldWriter], at first: Int
    ) {
        guard var record = records.baseAddress else { return }
        var cell = first
        for _ in 0..<(records.count / stride) {
            for writer in writers {
                writer.write(record, &self, cell)
                cell += 1
            }
            record += stride
        }
    }
}
