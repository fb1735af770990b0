import DataFiles

/// Turns bytes into text: UTF-8 with or without mark, UTF-16 with mark, else GB18030, which older Chinese software writes.
enum SourceEncoding {
    static func text(_ bytes: [UInt8], file: String) throws(ImportError) -> String {
        if let kind = knownBinary(bytes) { throw .unusable(file: file, reason: kind) }
        let text: String
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let utf16 = utf16(bytes) else { throw .unusable(file: file, reason: "this is no valid UTF-16 text") }
            text = utf16
        } else if bytes.contains(0) {
            throw .unusable(file: file, reason: "this is no text: it holds zero bytes")
        } else {
            switch TextDecoding.utf8OrGB18030(bytes, file: file) {
            case .success(let utf8): text = String(decoding: utf8, as: UTF8.self)
            case .failure:
                throw .unusable(file: file, reason: "the encoding is none of UTF-8, GB18030 and UTF-16 with a mark")
            }
        }
        guard !hasTooManyControls(text) else { throw .unusable(file: file, reason: "this is no text but binary data") }
        guard text.unicodeScalars.contains(where: { !$0.isBlank && $0.value != 0xFEFF }) else {
            throw .unusable(
                file: file, reason: "this file holds no text; a scan must go through text recognition first")
        }
        return text
    }
}

extension SourceEncoding {
    private static func utf16(_ bytes: [UInt8]) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return String(validating: units, as: UTF16.self)
    }

    /// What people mistake for a text, by the first bytes of the file.
    private static func knownBinary(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: "%PDF".utf8) {
            return "this is a PDF file; take its text out first, for example with pdftotext, or save it as .docx"
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "this is an old Word file; save it as .docx" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return "this is a packed file; a Word document must end in .docx"
        }
        return nil
    }

    /// Text holds no control characters but those of layout; one in a hundred may have slipped in.
    private static func hasTooManyControls(_ text: String) -> Bool {
        let controls = text.utf8.count { $0 < 0x20 && !(0x07...0x0D).contains($0) || $0 == 0x7F }
        return controls * 100 > text.utf8.count
    }
}
