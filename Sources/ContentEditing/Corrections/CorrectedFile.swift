import Diagnostics

/// A file as it is and as its fixes make it.
package struct CorrectedFile: Hashable, Sendable {
    /// Below the content folder.
    package let path: String
    package let former: [UInt8]
    package let bytes: [UInt8]
    /// How many places change.
    package let count: Int

    /// Nil where no fix can be applied.
    init?(_ path: String, bytes: [UInt8], fixes: [Diagnostic.Fix]) {
        guard String(validating: bytes, as: UTF8.self) != nil, let lines = SourceLineSpans(bytes) else { return nil }
        let spans = Set(fixes).compactMap { fix in lines.span(of: fix).map { (span: $0, text: fix.replacement) } }
        var result: [UInt8] = []
        var place = 0
        var count = 0
        for (span, text) in spans.sorted(by: { ($0.span.lowerBound, $0.text) < ($1.span.lowerBound, $1.text) })
        where span.lowerBound >= place && (span.lowerBound > place || count == 0 || !span.isEmpty) {
            result += bytes[place..<span.lowerBound] + Array(text.utf8)
            place = span.upperBound
            count += 1
        }
        result += bytes[place...]
        guard result != bytes else { return nil }
        self.path = path
        self.count = count
        former = bytes
        self.bytes = result
    }

    package var planned: PlannedFile { PlannedFile(path, bytes: bytes, former: former) }

    /// The change as `patch -p0` takes it.
    package func difference(below root: String) -> String {
        UnifiedDiff.text(file: "\(root)/\(path)", old: former, new: bytes)
    }
}

/// Where the lines of a file lie, its byte-order mark in front of the first.
private struct SourceLineSpans {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Nil where a lone carriage return makes it unclear what a line is.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (offset, byte) in bytes.enumerated() {
            if byte == 0x0A { starts.append(offset + 1) }
            if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] != 0x0A { return nil }
        }
        self.starts = starts
    }

    /// The bytes a fix replaces; nil where it leaves its line.
    func span(of fix: Diagnostic.Fix) -> Range<Int>? {
        let range = fix.range
        guard range.start.line == range.end.line, starts.indices.contains(range.start.line - 1),
            !fix.replacement.utf8.contains(0x0A),
            let start = offset(of: range.start), let end = offset(of: range.end)
        else { return nil }
        return start..<end
    }

    private func offset(of position: SourcePosition) -> Int? {
        guard position.column >= 1 else { return nil }
        var offset = starts[position.line - 1]
        for _ in 1..<position.column {
            guard offset < bytes.count, bytes[offset] != 0x0A else { return nil }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }
}
