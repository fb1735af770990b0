import Diagnostics
import Markup
import PackedFiles

/// Takes the lines out of a file, whatever an office saved it as.
struct SourceReader: Sendable {
    var pandoc = Pandoc()

    func lines(of file: String) throws(ImportError) -> [ImportedLine] {
        let type = try SourceType(of: file)
        let bytes = try SourceFile.bytes(of: file, limit: type.limit)
        if let advice = ForeignContent.advice(on: bytes) { throw .unusable(file: file, reason: advice) }
        // Names lie: a .doc may be a Word document of today or a web page, as an .xls often is.
        if let zip = try? ZipFile(bytes), WordFile.isWord(zip) {
            return try WordFile(file: file, zip: zip).lines(pandoc)
        }
        switch type {
        case .text: return SourceLines.of(try SourceEncoding.text(bytes, file: file))
        case .page: return try page(bytes, file: file)
        case .word:
            throw .unusable(
                file: file,
                reason: Message(
                    "this is no Word document, whatever its name says; open it in Word or WPS and save it as .docx",
                    zh: "它虽然叫 .docx，却不是 Word 文档；请用 Word 或 WPS 打开，另存为 .docx"))
        case .foreign:
            if Self.isPage(bytes) { return try page(bytes, file: file) }
            throw .unknownType(file: file)
        }
    }
}

extension SourceReader {
    private func page(_ bytes: [UInt8], file: String) throws(ImportError) -> [ImportedLine] {
        guard let lines = WebPage.lines(try SourceEncoding.text(bytes, file: file)) else {
            throw .unusable(
                file: file,
                reason:
                    Message(
                        "its elements are nested more than \(MarkupParser.depth) deep; save the text a browser shows as .txt",
                        zh: "网页元素嵌套超过 \(MarkupParser.depth) 层；请把浏览器里看到的文字存为 .txt")
            )
        }
        guard lines.contains(where: { !$0.text.isEmpty }) else {
            throw .unusable(
                file: file,
                reason:
                    Message(
                        "this page holds no text, only pictures or scripts at most; save the page a browser shows as .html",
                        zh: "网页里没有文字，至多只有图片或脚本；请把浏览器里看到的网页存为 .html"))
        }
        return lines
    }

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        return head.range(ofWord: "<html") != nil || head.range(ofWord: "<!doctype html") != nil
    }
}
