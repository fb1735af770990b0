import Diagnostics
import PackedFiles

/// What people take for a text, recognised by the first bytes of the file: what it is and what to do.
enum ForeignContent {
    static func advice(on bytes: [UInt8]) -> Message? {
        let head = bytes.prefix(1024)
        if let at = head.firstRange(ofBytes: "%PDF-"), at < 1000 {
            return Message(
                "this is a PDF file; take its text out first, with “pdftotext -layout”, or save it as .docx",
                zh: "这是 PDF 文件；请先用“pdftotext -layout”取出文字，或另存为 .docx")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packed(bytes) }
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            return Message("this is a rich text file (.rtf); save it as .docx", zh: "这是 RTF 文件（.rtf）；请另存为 .docx")
        }
        if isArchivedPage(head) {
            return Message("this is a web archive (.mht); save the page as .html", zh: "这是网页存档（.mht）；请把网页存为 .html")
        }
        for (marks, advice) in signatures where marks.contains(where: { bytes.starts(with: $0) }) { return advice }
        return nil
    }

    private static let signatures: [([[UInt8]], Message)] = [
        (
            [
                [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
                [0x4D, 0x4D, 0, 0x2A],
            ],
            Message("this is a picture; a scan must go through text recognition first", zh: "这是图片；扫描件要先做文字识别")
        ),
        (
            [[0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF]],
            Message("this is a packed file; unpack it first", zh: "这是压缩包；请先解压")
        ),
    ]

    /// The container that Word, WPS and Excel used before 2007, and that protected documents are put in still.
    private static func compound(_ bytes: [UInt8]) -> Message {
        let holds = { (name: String) in
            bytes.firstRange(ofBytes: name.flatMap { [$0, "\0"] }.map { String($0) }.joined()) != nil
        }
        if holds("EncryptedPackage") {
            return Message("it is protected by a password; open it and save it without one", zh: "文件有密码保护；请打开后去掉密码另存")
        }
        if holds("Workbook") {
            return Message(
                "this is an Excel file; a policy must be a text, save it as .docx or .txt",
                zh: "这是 Excel 文件；政策文件应为文字，请另存为 .docx 或 .txt")
        }
        return Message(
            "this is an old Word or WPS file (.doc, .wps); open it in Word or WPS and save it as .docx",
            zh: "这是旧版 Word 或 WPS 文件（.doc、.wps）；请用 Word 或 WPS 打开，另存为 .docx")
    }

    private static func packed(_ bytes: [UInt8]) -> Message? {
        guard let names = try? ZipFile(bytes).names else {
            return Message(
                "this packed file is damaged or cut off; a Word document must be saved again as .docx",
                zh: "压缩包已损坏或不完整；如果是 Word 文档，请重新保存为 .docx")
        }
        if names.contains("word/document.xml") { return nil }
        if names.contains(where: { $0.hasPrefix("xl/") }) {
            return Message(
                "this is an Excel file; a policy must be a text, save it as .docx or .txt",
                zh: "这是 Excel 文件；政策文件应为文字，请另存为 .docx 或 .txt")
        }
        if names.contains(where: { $0.hasPrefix("ppt/") }) {
            return Message(
                "these are PowerPoint slides; a policy must be a text, save it as .docx or .txt",
                zh: "这是 PowerPoint 幻灯片；政策文件应为文字，请另存为 .docx 或 .txt")
        }
        if names.contains("content.xml") {
            return Message("this is an OpenDocument file; save it as .docx", zh: "这是 OpenDocument 文件；请另存为 .docx")
        }
        if names.contains("OFD.xml") {
            return Message(
                "this is an OFD file; save it as .docx, or take its text out first", zh: "这是 OFD 文件；请另存为 .docx，或先取出文字")
        }
        return Message(
            "this is a packed file without a Word document in it; unpack it first", zh: "这是压缩包，里面不是 Word 文档；请先解压")
    }

    private static func isArchivedPage(_ head: ArraySlice<UInt8>) -> Bool {
        head.firstRange(ofBytes: "MIME-Version:") != nil && head.firstRange(ofBytes: "multipart/related") != nil
    }
}

extension Collection<UInt8> where Index == Int {
    /// Where the bytes of `text` first stand, counted from the beginning.
    func firstRange(ofBytes text: String) -> Int? {
        let word = Array(text.utf8)
        guard let first = word.first else { return nil }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            if self[place...].starts(with: word) { return place - startIndex }
            rest = self[(place + 1)...]
        }
        return nil
    }
}
