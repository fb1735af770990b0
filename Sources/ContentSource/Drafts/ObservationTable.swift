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
        let table = FileBytes.read(path, in: folder)
            .flatMap { TextDecoding.utf8OrGB18030($0, file: path) }
            .map { SourceText(file: path, bytes: $0) }
            .flatMap(CSVReader.read)
        switch table {
        case .success(let table): return values(of: table, path: path)
        case .failure(let finding) where finding.code == .unreadableFile:
            return ([], [.missingTable(name, path: path, reason: finding.message)])
        case .failure(let finding): return ([], [finding])
        }
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
            .error, .missingDataFile, at: name.range, "“\(name.value)” must be a file in the folder indicators/")
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
            "the first line must name the columns year and value (年份, 数值); found \(shown)")
    }

    fileprivate static func badYear(_ cell: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .impossibleDate, at: cell.range,
            "“\(cell.value)” is no year (1900–2200), which each row starts with")
    }
}
