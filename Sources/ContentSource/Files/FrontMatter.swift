import DataFiles
import Diagnostics

/// A Markdown file taken apart: YAML between two `---` lines, then text.
struct FrontMatter {
    let source: SourceText
    let node: DataNode
    let text: String
    /// Line of the file on which `text` starts.
    let firstTextLine: Int

    /// Reads a whole file; findings name the place in it.
    static func read(_ path: String, in folder: ContentFolder) -> Result<FrontMatter, Diagnostic> {
        FileBytes.read(path, in: folder)
            .flatMap { TextDecoding.utf8($0, file: path) }
            .flatMap { split($0, file: path) }
    }

    static func split(_ bytes: [UInt8], file: String) -> Result<FrontMatter, Diagnostic> {
        let bytes = bytes.contains(UInt8(ascii: "\r")) ? withoutCarriageReturns(bytes) : bytes
        guard bytes.contains(where: { $0 > 0x20 }) else { return .failure(.emptyFile(file)) }
        guard let opening = delimiterEnd(in: bytes, at: 0) else { return .failure(.noFrontMatter(file)) }
        var line = 2
        var start = opening
        while start < bytes.count {
            if let end = delimiterEnd(in: bytes, at: start) {
                let source = SourceText(file: file, bytes: Array(bytes[opening..<start]), firstLine: 2)
                return YAMLReader.read(source).map {
                    FrontMatter(
                        source: source, node: $0, text: String(decoding: bytes[end...], as: UTF8.self),
                        firstTextLine: line + 1)
                }
            }
            start = (bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
            line += 1
        }
        return .failure(.unclosedFrontMatter(file))
    }

    func fields(subject: Message) -> FieldReader { FieldReader(node, in: source, subject: subject) }

    /// Offset after a line that is `---` (trailing blanks allowed) and starts at `start`.
    private static func delimiterEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start...].starts(with: "---".utf8) else { return nil }
        let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        let rest = bytes[(start + 3)..<(lineEnd ?? bytes.count)]
        guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
        return lineEnd.map { $0 + 1 } ?? bytes.count
    }

    private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (offset, byte) in bytes.enumerated() {
            guard byte == UInt8(ascii: "\r") else {
                result.append(byte)
                continue
            }
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            if next != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
        }
        return result
    }
}

extension Diagnostic {
    fileprivate static func emptyFile(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, .emptyFile, at: .beginning(of: file),
            Message("this file is empty; expected front matter and text", zh: "这个文件是空的；应有文件头和正文"))
    }

    fileprivate static func noFrontMatter(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, .noFrontMatter, at: .beginning(of: file),
            Message(
                "the file must start with a line “---”, then fields such as `title: …`, then another line “---”",
                zh: "文件应以一行“---”开头，接着写字段，如 `title: …`，再写一行“---”"))
    }

    fileprivate static func unclosedFrontMatter(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, .unclosedFrontMatter, at: SourceRange(file: file, line: 1, column: 1, length: 3),
            Message(
                "the front matter opened here is never closed; add a line “---” after its last field",
                zh: "文件头从这里开始，但没有结束；请在最后一个字段后加一行“---”"))
    }
}
