import PackedFiles

/// What people take for a text, recognised by the first bytes of the file: what it is and what to do.
enum ForeignContent {
    static func advice(on bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1024)
        if let at = head.firstRange(ofBytes: "%PDF-"), at < 1000 {
            return "this is a PDF file; take its text out first, with “pdftotext -layout”, or save it as .docx"
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return packed(bytes) }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return "this is a rich text file (.rtf); save it as .docx" }
        if isArchivedPage(head) { return "this is a web archive (.mht); save the page as .html" }
        for (marks, advice) in signatures where marks.contains(where: { bytes.starts(with: $0) }) { return advice }
        return nil
    }

    private static let signatures: [([[UInt8]], String)] = [
        (
            [
                [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
                [0x4D, 0x4D, 0, 0x2A],
            ],
            "this is a picture; a scan must go through text recognition first"
        ),
        (
            [[0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF]],
            "this is a packed file; unpack it first"
        ),
    ]

    /// The container that Word, WPS and Excel used before 2007, and that protected documents are put in still.
    private static func compound(_ bytes: [UInt8]) -> String {
        let holds = { (name: String) in
            bytes.firstRange(ofBytes: name.flatMap { [$0, "\0"] }.map { String($0) }.joined()) != nil
        }
        if holds("EncryptedPackage") { return "it is protected by a password; open it and save it without one" }
        if holds("Workbook") { return "this is an Excel file; a policy must be a text, save it as .docx or .txt" }
        return "this is an old Word or WPS file (.doc, .wps); open it in Word or WPS and save it as .docx"
    }

    private static func packed(_ bytes: [UInt8]) -> String? {
        guard let names = try? ZipFile(bytes).names else {
            return "this packed file is damaged or cut off; a Word document must be saved again as .docx"
        }
        if names.contains("word/document.xml") { return nil }
        if names.contains(where: { $0.hasPrefix("xl/") }) {
            return "this is an Excel file; a policy must be a text, save it as .docx or .txt"
        }
        if names.contains(where: { $0.hasPrefix("ppt/") }) {
            return "these are PowerPoint slides; a policy must be a text, save it as .docx or .txt"
        }
        if names.contains("content.xml") { return "this is an OpenDocument file; save it as .docx" }
        if names.contains("OFD.xml") { return "this is an OFD file; save it as .docx, or take its text out first" }
        return "this is a packed file without a Word document in it; unpack it first"
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
