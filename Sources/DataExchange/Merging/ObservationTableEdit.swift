import ContentSource
import DataFiles
import Diagnostics
import TargetText

/// The edits of one CSV file of observations; encoding, byte-order mark, separator and line ends stay.
struct ObservationTableEdit {
    /// Whether the file can say who a value comes from, and what was noted about it.
    var hasSource: Bool { columns["source"] != nil }
    var hasNote: Bool { columns["note"] != nil }

    private let mark: [UInt8]
    private let isGB18030: Bool
    private let source: SourceText
    private let table: CSVTable
    private let columns: [String: Int]
    private let separator: String
    private let lineEnd: String
    private var edit = TextEdit()

    /// Nil where the bytes are no table with year and value, or cannot be written back as they were.
    init?(_ bytes: [UInt8], file: String) {
        mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[..<3]) : []
        guard case .success(let text) = TextDecoding.utf8OrGB18030(bytes, file: file) else { return nil }
        isGB18030 = mark + text != bytes
        guard !isGB18030 || TextDecoding.inGB18030(text) == bytes else { return nil }
        source = SourceText(file: file, bytes: text)
        guard case .success(let table) = CSVReader.read(source), table.header.count > 1 else { return nil }
        self.table = table
        columns = ObservationTable.columnNames.compactMapValues { names in
            table.header.firstIndex { names.contains($0.value.lowercased()) }
        }
        guard columns["year"] != nil, columns["value"] != nil else { return nil }
        let between = source.text(
            Self.offset(table.header[0].range.end, source)..<Self.offset(table.header[1].range.start, source))
        separator = between.first.map { String($0) } ?? ","
        lineEnd = text.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    }

    /// The file with all edits made.
    var bytes: [UInt8] {
        let text = edit.applied(to: source.bytes)
        return isGB18030 ? TextDecoding.inGB18030(text) ?? [] : mark + text
    }

    /// The file before and after in UTF-8, to be shown.
    var shown: (old: [UInt8], new: [UInt8]) { (source.bytes, edit.applied(to: source.bytes)) }

    /// Whether a value can be written in the encoding of the file.
    func holds(_ value: ReturnedValue) -> Bool {
        let text = [value.text, value.note, value.source].compactMap(\.self).joined()
        return !isGB18030 || TextDecoding.inGB18030(Array(text.utf8)) != nil
    }

    mutating func merge(_ values: [ReturnedValue]) {
        for value in values.sorted(by: { $0.year < $1.year }) {
            if let row = table.rows.first(where: { year($0) == value.year }) {
                replace(row, by: value)
            } else {
                insert(value)
            }
        }
    }
}

extension ObservationTableEdit {
    private static func offset(_ position: SourcePosition, _ source: SourceText) -> Int {
        source.offset(line: position.line - 1, column: position.column - 1)
    }

    /// The year a row counts for: that in brackets behind the value wins, as everywhere.
    private func year(_ row: [Located<String>]) -> Int? {
        if let column = columns["value"], row.indices.contains(column),
            let year = ValueReader().read(row[column].value)?.year
        {
            return year
        }
        return statedYear(row)
    }

    private func statedYear(_ row: [Located<String>]) -> Int? {
        guard let column = columns["year"], row.indices.contains(column) else { return nil }
        let text = row[column].value
        return Int(text.hasSuffix("年") ? text.dropLast() : text[...])
    }

    private mutating func insert(_ value: ReturnedValue) {
        var cells = Array(repeating: "", count: table.header.count)
        let isMarked = table.rows.last.flatMap { row in columns["year"].map { row[$0].value.hasSuffix("年") } } ?? false
        for (key, text) in fields(of: value) {
            if let column = columns[key] { cells[column] = quoted(text) }
        }
        if let column = columns["year"] { cells[column] = "\(value.year)\(isMarked ? "年" : "")" }
        let line = cells.joined(separator: separator)
        if let later = table.rows.first(where: { year($0).map { $0 > value.year } ?? false }), let first = later.first {
            edit.insert(line + lineEnd, at: Self.offset(first.range.start, source))
            return
        }
        let end = end(of: table.rows.last ?? table.header)
        edit.insert(lineEnd + line, at: end)
    }

    private mutating func replace(_ row: [Located<String>], by value: ReturnedValue) {
        let year = statedYear(row) == value.year ? [] : [(key: "year", text: String(value.year))]
        for (key, text) in year + fields(of: value) {
            guard let column = columns[key] else { continue }
            if row.indices.contains(column) {
                let start = Self.offset(row[column].range.start, source)
                edit.replace(start..<max(start, end(of: row[column])), with: quoted(text))
            } else {
                let missing = String(repeating: separator, count: column - row.count + 1)
                edit.insert(missing + quoted(text), at: end(of: row))
            }
        }
    }

    /// Behind the last cell of a row, before the line end.
    private func end(of row: [Located<String>]) -> Int { row.last.map { end(of: $0) } ?? source.bytes.count }

    private func end(of cell: Located<String>) -> Int {
        let start = Self.offset(cell.range.start, source)
        var end = Self.offset(cell.range.end, source)
        while end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return end
    }

    private func fields(of value: ReturnedValue) -> [(key: String, text: String)] {
        [("value", value.text)]
            + [("note", value.note), ("source", value.source)].compactMap { key, text in text.map { (key, $0) } }
    }

    private func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "\"" || $0.isNewline || separator.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
