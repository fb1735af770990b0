import DataFiles
import Diagnostics

/// Observations kept in a CSV file beside the indicator file.
package enum ObservationTable {
    /// Reads the file a `data` field names; the name may not leave the folder of the indicator files.
    static func read(
        _ name: Located<String>, in folder: ContentFolder
    ) -> (values: [DatedTextDraft], diagnostics: [Diagnostic]) {
        let path = "indicators/" + name.value
        guard !name.value.hasPrefix("/"), !name.value.split(separator: "/").contains("..") else {
            return ([], [.leavesFolder(name)])
        }
        switch FileBytes.read(path, in: folder) {
        case .success(let bytes): return read(bytes, path: path)
        case .failure(let finding) where finding.code == .unreadableFile:
            return ([], [.missingTable(name, path: path, reason: finding.message)])
        case .failure(let finding): return ([], [finding])
        }
    }

    private static func read(
        _ bytes: [UInt8], path: String
    ) -> (values: [DatedTextDraft], diagnostics: [Diagnostic]) {
        let table = TextDecoding.utf8OrGB18030(bytes, file: path)
            .map { SourceText(file: path, bytes: $0) }
            .flatMap(CSVReader.read)
        switch table {
        case .success(let table):
            let (values, diagnostics) = values(of: table, path: path)
            return (values, diagnostics + markFinding(path, bytes))
        case .failure(let finding): return ([], [finding])
        }
    }

    /// Excel and WPS take a CSV file for GBK unless it starts with a byte-order mark, and show UTF-8 garbled.
    private static func markFinding(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
        let needsMark = bytes.contains { $0 >= 0x80 } && !bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return needsMark && String(validating: bytes, as: UTF8.self) != nil ? [.noByteOrderMark(path)] : []
    }

    /// The headings a column may have, by the key of its field.
    package static let columnNames = [
        "year": ["year", "年份", "年", "年度"], "value": ["value", "数值", "值", "监测值"], "note": ["note", "备注", "说明"],
        "source": ["source", "来源", "数据来源"],
    ]

    private static func values(
        of table: CSVTable, path: String
    ) -> (values: [DatedTextDraft], diagnostics: [Diagnostic]) {
        func column(_ key: String) -> Int? {
            table.header.firstIndex { columnNames[key, default: []].contains($0.value.lowercased()) }
        }
        guard let year = column("year"), let value = column("value") else {
            return ([], [.missingColumns(found: table.header, path: path)])
        }
        var diagnostics: [Diagnostic] = []
        let values = table.rows.compactMap { row -> DatedTextDraft? in
            func cell(_ index: Int?) -> Located<String>? {
                index.flatMap { row.indices.contains($0) && !row[$0].value.isEmpty ? row[$0] : nil }
            }
            guard let text = cell(value) else { return nil }
            guard let written = cell(year), let number = yearNumber(written.value) else {
                diagnostics.append(.badYear(cell(year) ?? row[0]))
                return nil
            }
            return DatedTextDraft(
                year: Located(number, at: written.range), text: text, note: cell(column("note"))?.value,
                source: cell(column("source"))?.value)
        }
        return (values, diagnostics)
    }

    /// `2021` or `2021年`.
    private static func yearNumber(_ text: String) -> Int? {
        let digits = text.hasSuffix("年") ? String(text.dropLast()) : text
        return Int(digits).flatMap { (1900...2200).contains($0) ? $0 : nil }
    }
}

extension Diagnostic {
    fileprivate static func leavesFolder(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .missingDataFile, at: name.range,
            Message(
                "“\(name.value)” must be a file in the folder indicators/", zh: "“\(name.value)”应为 indicators/ 文件夹里的文件")
        )
    }

    fileprivate static func missingTable(_ name: Located<String>, path: String, reason: Message) -> Diagnostic {
        Diagnostic(
            .error, .missingDataFile, at: name.range,
            Message(
                "the data file \(path) cannot be used: \(reason.english)", zh: "数据文件 \(path) 无法使用：\(reason.chinese)"))
    }

    fileprivate static func missingColumns(found: [Located<String>], path: String) -> Diagnostic {
        let shown = found.map(\.value).joined(separator: ", ")
        return Diagnostic(
            .error, .brokenCSV, at: found.first?.range ?? .beginning(of: path),
            Message(
                "the first line must name the columns year and value (年份, 数值); found \(shown)",
                zh: "第一行应有年份、数值两列（year, value）；读到的是 \(shown)"))
    }

    fileprivate static func noByteOrderMark(_ path: String) -> Diagnostic {
        Diagnostic(
            .suggestion, .noByteOrderMark, at: .beginning(of: path),
            Message(
                "Excel and WPS show this file garbled, because it does not start with a byte-order mark; save it as “CSV UTF-8”",
                zh: "文件开头没有字节顺序标记（BOM），用 Excel 或 WPS 打开会出现乱码；请另存为“CSV UTF-8”"),
            fix: Fix(.beginning(of: path), replacement: "\u{FEFF}"))
    }

    fileprivate static func badYear(_ cell: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .impossibleDate, at: cell.range,
            Message(
                "“\(cell.value)” is no year (1900–2200), which each row starts with",
                zh: "“\(cell.value)”不是年份（1900–2200）；每行都要先写年份"),
            fix: cell.value.hasFullWidthDigits ? Fix(cell.range, replacement: cell.value.withHalfWidthDigits) : nil)
    }
}
