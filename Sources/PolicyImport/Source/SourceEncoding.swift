import DataFiles
import Diagnostics

/// Turns bytes into text: UTF-8, UTF-16 with or without mark, else GB18030, which older Chinese software writes.
///
/// What a page says of its own encoding is not asked: a text in GB18030 is never valid UTF-8 by chance, and the statement is often
/// wrong.
enum SourceEncoding {
    static func text(_ bytes: [UInt8], file: String) throws(ImportError) -> String {
        let text = try decoded(bytes, file: file)
        guard !hasTooManyControls(text) else {
            throw .unusable(file: file, reason: Message("this is no text but binary data", zh: "这不是文本，是二进制数据"))
        }
        guard text.unicodeScalars.contains(where: { !$0.isBlank && $0.value != 0xFEFF }) else {
            throw .unusable(
                file: file,
                reason: Message(
                    "this file holds no text; a scan must go through text recognition first", zh: "文件里没有文字；扫描件要先做文字识别"))
        }
        return text
    }
}

extension SourceEncoding {
    private static func decoded(_ bytes: [UInt8], file: String) throws(ImportError) -> String {
        if let isLittle = UTF16Text.isLittleEndian(bytes) {
            guard let text = UTF16Text.text(bytes, isLittle: isLittle) else {
                throw .unusable(
                    file: file,
                    reason: Message(
                        "this is no valid UTF-16 text; save it with the encoding UTF-8",
                        zh: "这不是有效的 UTF-16 文本；请用 UTF-8 编码另存"))
            }
            return text
        }
        guard !bytes.contains(0) else {
            throw .unusable(file: file, reason: Message("this is no text: it holds zero bytes", zh: "这不是文本：含有零字节"))
        }
        if let line = damagedLine(bytes) {
            throw .unusable(
                file: file,
                reason: Message(
                    "line \(line) holds a byte that is not valid UTF-8; save it again with the encoding UTF-8",
                    zh: "第 \(line) 行有字节不是有效的 UTF-8；请用 UTF-8 编码重新保存"))
        }
        switch TextDecoding.utf8OrGB18030(bytes, file: file) {
        case .success(let utf8): return String(decoding: utf8, as: UTF8.self)
        case .failure:
            throw .unusable(
                file: file,
                reason: Message(
                    "the encoding is none of UTF-8, GB18030 and UTF-16; save it with the encoding UTF-8",
                    zh: "编码不是 UTF-8、GB18030 或 UTF-16；请用 UTF-8 编码另存"))
        }
    }

    /// The line of the first bad byte in a text that is surely UTF-8 but for a few bytes; GB18030 would make nonsense of it.
    private static func damagedLine(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var line = 1
        var firstBad: Int?
        var good = 0
        var bad = 0
        reading: while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar):
                if scalar.first == 0x0A { line += 1 }
                if scalar.count >= 3 { good += 1 }
            case .error:
                firstBad = firstBad ?? line
                bad += 1
            case .emptyInput: break reading
            }
        }
        return good > bad * 20 ? firstBad : nil
    }

    /// Text holds no control characters but those of layout; one in a hundred may have slipped in.
    private static func hasTooManyControls(_ text: String) -> Bool {
        let controls = text.utf8.count { $0 < 0x20 && !(0x07...0x0D).contains($0) || $0 == 0x7F }
        return controls * 100 > text.utf8.count
    }
}
