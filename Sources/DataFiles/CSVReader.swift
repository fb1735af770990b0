package import Diagnostics

/// A table read from a CSV file: a header and rows of located cells.
package struct CSVTable: Sendable {
    package let header: [Located<String>]
    /// Rows as long as they were written; empty lines are left out.
    package let rows: [[Located<String>]]
}

/// Reads CSV (RFC 4180) as Excel and WPS write it: separated by comma, semicolon or tab, `sep=` line allowed, quotes doubled.
package enum CSVReader {
    package static func read(_ source: SourceText) -> Result<CSVTable, Diagnostic> {
        var scanner = CSVScanner(source)
        do throws(Diagnostic) {
            var rows = try scanner.rows()
            rows.removeAll { row in row.allSatisfy(\.value.isEmpty) }
            guard !rows.isEmpty else { return .failure(.emptyTable(at: .beginning(of: source.file))) }
            let header = rows.removeFirst()
            return .success(CSVTable(header: header, rows: rows))
        } catch {
            return .failure(error)
        }
    }
}

private struct CSVScanner {
    private let source: SourceText
    private let separator: UInt8
    private var offset: Int

    init(_ source: SourceText) {
        self.source = source
        let firstLine = source.bytes.prefix { $0 != UInt8(ascii: "\n") }
        if firstLine.starts(with: "sep=".utf8), firstLine.count > 4 {
            separator = firstLine[4]
            offset = min(firstLine.count + 1, source.bytes.count)
        } else {
            separator = Self.likelySeparator(in: firstLine)
            offset = 0
        }
    }

    mutating func rows() throws(Diagnostic) -> [[Located<String>]] {
        var rows: [[Located<String>]] = []
        while offset < source.bytes.count { rows.append(try row()) }
        return rows
    }

    private mutating func row() throws(Diagnostic) -> [Located<String>] {
        var cells: [Located<String>] = []
        while true {
            cells.append(try cell())
            guard offset < source.bytes.count else { return cells }
            let byte = source.bytes[offset]
            offset += 1
            if byte == separator { continue }
            return cells
        }
    }

    /// Reads up to the separator or line feed, which it leaves.
    private mutating func cell() throws(Diagnostic) -> Located<String> {
        let start = offset
        if offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: "\"") { return try quotedCell() }
        while offset < source.bytes.count, source.bytes[offset] != separator, source.bytes[offset] != UInt8(ascii: "\n")
        {
            offset += 1
        }
        return Located(trimmed(source.bytes[start..<offset]), at: source.range(start..<offset))
    }

    private mutating func quotedCell() throws(Diagnostic) -> Located<String> {
        let start = offset
        var content: [UInt8] = []
        offset += 1
        while offset < source.bytes.count {
            let byte = source.bytes[offset]
            offset += 1
            guard byte == UInt8(ascii: "\"") else {
                content.append(byte)
                continue
            }
            guard offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: "\"") else {
                let end = offset
                try skipToCellEnd()
                return Located(trimmed(content[...]), at: source.range(start..<end))
            }
            content.append(byte)
            offset += 1
        }
        throw .unclosedQuote(at: source.range(start..<start + 1))
    }

    private mutating func skipToCellEnd() throws(Diagnostic) {
        while offset < source.bytes.count, source.bytes[offset] != separator, source.bytes[offset] != UInt8(ascii: "\n")
        {
            guard [0x20, 0x0D].contains(source.bytes[offset]) else {
                throw .textAfterQuote(at: source.range(offset..<offset + 1))
            }
            offset += 1
        }
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last == 0x20 || last == 0x0D || last == 0x09 { bytes.removeLast() }
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func likelySeparator(in line: some Sequence<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = candidates.map { candidate in line.count { $0 == candidate } }
        return zip(candidates, counts).max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : candidates[0] } ?? candidates[0]
    }
}

extension Diagnostic {
    fileprivate static func emptyTable(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .brokenCSV, at: range,
            Message(
                "the table is empty; its first line names the columns, such as year,value",
                zh: "表格是空的；第一行应写列名，如 year,value（年份,数值）"))
    }

    fileprivate static func unclosedQuote(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .brokenCSV, at: range,
            Message(
                "this double quote is never closed; write a quote inside a cell twice", zh: "这个双引号没有配对；单元格里的双引号要写两遍"))
    }

    fileprivate static func textAfterQuote(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .brokenCSV, at: range,
            Message(
                "text after a closing quote; expected a separator or the end of the line", zh: "右引号后面还有文字；这里应为分隔符或换行"))
    }
}
