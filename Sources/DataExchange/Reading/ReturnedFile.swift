import DataFiles
import Diagnostics
import PackedFiles
import RegularFiles

/// A file that comes back filled in: CSV in UTF-8 or GB18030, or a workbook of Excel or WPS (.xlsx).
package struct ReturnedFile: Sendable {
    /// The name without folders.
    package let name: String
    package let tables: [ReturnedTable]

    private static let limit = 64 << 20

    /// - Throws: Where the file as a whole cannot be used.
    package init(path: String) throws(DataExchangeError) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try self.init(name: name, path: path, bytes: try Self.bytes(path))
    }

    package init(name: String, path: String, bytes: [UInt8]) throws(DataExchangeError) {
        self.name = name
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .olderFormat(path) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            tables = try Workbook(file: name, path: path, bytes: bytes).tables()
            return
        }
        let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        if start.first == UInt8(ascii: "<") { throw .webPage(path) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
            throw .noText(path)
        }
        tables = [try Self.table(name: name, path: path, bytes: bytes)]
    }
}

extension ReturnedFile {
    private static func table(name: String, path: String, bytes: [UInt8]) throws(DataExchangeError) -> ReturnedTable {
        let read = TextDecoding.utf8OrGB18030(bytes, file: path).map { SourceText(file: path, bytes: $0) }
            .flatMap(CSVReader.read)
        switch read {
        case .failure(let finding): throw .brokenTable(finding)
        case .success(let table):
            return ReturnedTable(rows: ([table.header] + table.rows).map { row(of: $0, name: name) })
        }
    }

    private static func row(of written: [Located<String>], name: String) -> ReturnedTable.Row {
        var cells: [Int: ReturnedTable.Cell] = [:]
        for (column, cell) in written.enumerated() {
            guard let content = CellContent(typed: cell.value) else { continue }
            let start = cell.range.start
            cells[column] = ReturnedTable.Cell(
                content: content, place: .line(file: name, line: start.line, column: start.column), isSpread: false)
        }
        return ReturnedTable.Row(cells: cells) { column in
            let start = (written.indices.contains(column) ? written[column] : written.last)?.range.start
            return .line(file: name, line: start?.line ?? 1, column: start?.column ?? 1)
        }
    }

    private static func bytes(_ path: String) throws(DataExchangeError) -> [UInt8] {
        let file: RegularFile
        do { file = try RegularFile(path) } catch { throw .unreadable(path, error) }
        guard file.size <= limit else { throw .tooLarge(path, limit: limit >> 20) }
        guard file.size > 0 else { throw .empty(path) }
        do { return try file.bytes() } catch { throw .unreadable(path, error) }
    }
}
