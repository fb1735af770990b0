import Foundation
import PackedFiles

@testable import PolicyImport

/// A small Word document, made of the XML in its body.
struct WordFixture {
    var body: String
    var numbering = ""
    var styles = ""
    var footnotes = ""

    static let hasPandoc = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pandoc") }

    private static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """

    var bytes: [UInt8] {
        var writer = ZipWriter()
        let parts = [
            ("document", "<w:body>\(body)</w:body>"), ("numbering", numbering), ("styles", styles),
            ("footnotes", footnotes),
        ]
        for (name, content) in parts where !content.isEmpty {
            writer.add("word/\(name).xml", Array("<w:\(name) \(Self.namespaces)>\(content)</w:\(name)>".utf8))
        }
        return writer.finish()
    }

    /// A paragraph of the list 1, numbered on a level if one is given.
    static func paragraph(_ text: String, level: Int? = nil, style: String? = nil) -> String {
        let number = level.map { #"<w:numPr><w:ilvl w:val="\#($0)"/><w:numId w:val="1"/></w:numPr>"# } ?? ""
        let name = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
        return "<w:p><w:pPr>\(name)\(number)</w:pPr>\(run(text))</w:p>"
    }

    static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

    static func row(_ cells: String...) -> String { "<w:tr>" + cells.joined() + "</w:tr>" }

    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    /// 一、 （一） 1. 1.1
    static let numbering = """
        <w:abstractNum w:abstractNumId="7">\
        \(level(0, "chineseCountingThousand", "%1、", #"<w:pStyle w:val="Chapter"/>"#))\
        \(level(1, "chineseCounting", "（%2）"))\(level(2, "decimal", "%3."))\
        \(level(3, "decimal", "%1.%4", "<w:isLgl/>"))\(level(4, "bullet", "•"))</w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>\
        </w:lvlOverride></w:num>
        """

    private static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        #"<w:lvl w:ilvl="\#(index)"><w:start w:val="1"/><w:numFmt w:val="\#(format)"/>\#(more)"#
            + #"<w:lvlText w:val="\#(text)"/></w:lvl>"#
    }

    /// What the document becomes.
    func text(_ pandoc: Pandoc = Pandoc()) throws -> String {
        let zip = try ZipFile(bytes)
        return try WordFile(file: "plan.docx", zip: zip).lines(pandoc).map(\.text).joined(separator: "\n")
    }
}
