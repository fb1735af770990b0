import Diagnostics
import Markup
import PackedFiles

/// A Word document: its text is prepared here, read by pandoc and taken out of the page pandoc makes of it.
struct WordFile {
    let file: String
    let zip: ZipFile

    /// The most bytes that one part may unpack to.
    private static let limit = 64 << 20

    func lines(_ pandoc: Pandoc) throws(ImportError) -> [ImportedLine] {
        let html = try pandoc.html(ofDocx: try prepared(), file: file)
        let tree = MarkupParser.html(html) ?? MarkupTree()
        let lines = PageText.lines(of: 0..<tree.nodes.count, in: tree, PageMeasures(tree))
        guard lines.contains(where: { !$0.text.isEmpty }) else {
            throw .unusable(
                file: file,
                reason:
                    Message(
                        "this Word document holds no text, only pictures at most; a scan must go through text recognition first",
                        zh: "这个 Word 文档里没有文字，至多只有图片；扫描件要先做文字识别")
            )
        }
        return PageLine.imported(lines)
    }

    /// Whether the packed file is a Word document at all.
    static func isWord(_ zip: ZipFile) -> Bool { zip.names.contains("word/document.xml") }
}

extension WordFile {
    /// A document that holds nothing but the text, in the form pandoc reads without loss.
    private func prepared() throws(ImportError) -> [UInt8] {
        guard let document = try part("word/document.xml") else {
            throw .unusable(
                file: file,
                reason: Message("this Word document is damaged: its text cannot be read", zh: "这个 Word 文档已损坏：正文无法读取"))
        }
        let styles = WordStyles(try part("word/styles.xml") ?? MarkupTree())
        let numbering = WordNumbering(try part("word/numbering.xml") ?? MarkupTree()) {
            styles.numbering(of: $0)?.list
        }
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", Array(Self.types.utf8))
        writer.add("_rels/.rels", Array(Self.relations.utf8))
        writer.add("word/_rels/document.xml.rels", Array(Self.documentRelations.utf8))
        writer.add("word/document.xml", WordBody.rewritten(document, WordCounter(numbering: numbering, styles: styles)))
        for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
            if let bytes = try bytes(of: notes) { writer.add(notes, bytes) }
        }
        return writer.finish()
    }

    /// Nil where there is no such part, or none that is XML.
    private func part(_ name: String) throws(ImportError) -> MarkupTree? {
        try bytes(of: name).flatMap(MarkupParser.xml)
    }

    private func bytes(of name: String) throws(ImportError) -> [UInt8]? {
        do throws(PackedFileError) {
            return try zip.contents(of: name, limit: Self.limit)
        } catch {
            switch error {
            case .tooLarge:
                throw .unusable(
                    file: file,
                    reason: Message(
                        "it unpacks to more than \(Self.limit >> 20) MB, too much for the text of a policy",
                        zh: "解压后超过 \(Self.limit >> 20) MB，不像是政策文件的正文"))
            case .protected:
                throw .unusable(
                    file: file,
                    reason: Message("it is protected by a password; save it without one", zh: "文件有密码保护；请去掉密码另存"))
            case .damaged, .notPacked:
                throw .unusable(
                    file: file,
                    reason: Message(
                        "this Word document is damaged; open it in Word or WPS and save it again",
                        zh: "这个 Word 文档已损坏；请用 Word 或 WPS 打开后重新保存"))
            }
        }
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

    private static let types = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="\(package)/content-types"><Default Extension="xml" \
        ContentType="application/xml"/><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
        PartName="/word/document.xml" ContentType="\(main)"/></Types>
        """
    private static let relations = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
        Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
        """
    private static let documentRelations = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
        Type="\(office)/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" \
        Type="\(office)/endnotes" Target="endnotes.xml"/></Relationships>
        """
}
