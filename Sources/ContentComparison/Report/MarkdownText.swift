/// Text of the content as Markdown that shows it as it stands.
enum MarkdownText {
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if "\\`*_{}[]<>#|~&!+".utf8.contains(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
