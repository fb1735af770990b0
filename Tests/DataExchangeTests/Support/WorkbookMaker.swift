import PackedFiles

/// Makes a workbook with the parts that Excel writes.
struct WorkbookMaker {
    /// The name of a sheet, the XML of its `sheetData` element's content, and what stands behind that element.
    var sheets: [(name: String, rows: String, tail: String)] = []
    var strings: [String] = []
    /// Number formats of the styles 0, 1, …: ids of built-in ones or codes of one's own.
    var formats: [String] = ["0"]
    var workbookProperties = ""
    var states: [String: String] = [:]

    func bytes() -> [UInt8] {
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", Array("<Types/>".utf8))
        let list = sheets.enumerated().map { number, sheet in
            let state = states[sheet.name].map { " state=\"\($0)\"" } ?? ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\"\(state) r:id=\"rId\(number + 1)\"/>"
        }
        writer.add("xl/workbook.xml", document("workbook", "\(workbookProperties)<sheets>\(list.joined())</sheets>"))
        let relations = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        let others =
            "<Relationship Id=\"s\" Type=\"http://x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + "<Relationship Id=\"f\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
        writer.add(
            "xl/_rels/workbook.xml.rels", Array("<Relationships>\(relations.joined())\(others)</Relationships>".utf8))
        writer.add("xl/sharedStrings.xml", document("sst", strings.map { "<si>\($0)</si>" }.joined()))
        writer.add("xl/styles.xml", document("styleSheet", styles))
        for (number, sheet) in sheets.enumerated() {
            writer.add(
                "xl/worksheets/sheet\(number + 1).xml",
                document("worksheet", "<sheetData>\(sheet.rows)</sheetData>\(sheet.tail)"))
        }
        return writer.finish()
    }

    private var styles: String {
        let own = formats.enumerated().filter { Int($0.element) == nil }.map {
            "<numFmt numFmtId=\"\(200 + $0.offset)\" formatCode=\"\(escaped($0.element))\"/>"
        }
        let xfs = formats.enumerated().map { "<xf numFmtId=\"\(Int($0.element) ?? 200 + $0.offset)\"/>" }
        return "<numFmts>\(own.joined())</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs>\(xfs.joined())</cellXfs>"
    }

    private func escaped(_ text: String) -> String {
        text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
    }

    private func document(_ name: String, _ content: String) -> [UInt8] {
        Array(
            ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(name) xmlns=\"http://main\" xmlns:r=\"http://rel\">"
                + "\(content)</\(name)>").utf8)
    }

    /// A row of inline texts; a cell that begins with `<` is XML of its own.
    static func row(_ number: Int, _ cells: [String]) -> String {
        let written = cells.map { $0.hasPrefix("<") ? $0 : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
        return "<row r=\"\(number)\">\(written.joined())</row>"
    }
}
