import Diagnostics

// What can keep a text from being JSON.
extension Diagnostic {
    private static func json(_ range: SourceRange, _ message: Message, notes: [Note] = [], fix: Fix? = nil)
        -> Diagnostic
    {
        Diagnostic(.error, .brokenJSON, at: range, message, notes: notes, fix: fix)
    }

    static func unexpected(
        _ found: String, expected: Message, at range: SourceRange, notes: [Note]
    ) -> Diagnostic {
        let asciiTwins = ["，": ",", "：": ":", "“": "\"", "”": "\"", "｛": "{", "｝": "}", "【": "[", "】": "]"]
        guard let twin = asciiTwins[found] ?? (found.hasFullWidthDigits ? found.withHalfWidthDigits : nil) else {
            return json(
                range,
                Message("found “\(found)”, expected \(expected.english)", zh: "读到“\(found)”，这里应为\(expected.chinese)"),
                notes: notes)
        }
        return json(
            range,
            Message(
                "found the full-width “\(found)”, expected \(expected.english); JSON is written with half-width signs and digits",
                zh: "读到全角符号“\(found)”，这里应为\(expected.chinese)；JSON 只能用半角的标点和数字"),
            notes: notes, fix: Fix(range, replacement: twin))
    }

    static func endOfFile(expected: Message, at range: SourceRange, notes: [Note]) -> Diagnostic {
        json(
            range, Message("the file ends here, expected \(expected.english)", zh: "文件到这里就结束了，还缺\(expected.chinese)"),
            notes: notes)
    }

    static func trailingComma(at range: SourceRange) -> Diagnostic {
        json(
            range, Message("a comma before the closing bracket; remove it", zh: "右括号前多了一个逗号，请删去"),
            fix: Fix(range, replacement: ""))
    }

    static func malformedNumber(_ text: String, at range: SourceRange) -> Diagnostic {
        json(
            range,
            Message(
                "“\(text)” is not a number as JSON writes it, such as 0, -1.5 or 3e8",
                zh: "“\(text)”不是 JSON 的数字写法，应如 0、-1.5、3e8"))
    }

    static func unclosedString(at range: SourceRange) -> Diagnostic {
        json(range, Message("this text is not closed with a double quote on its line", zh: "这段文字在本行没有用双引号结束"))
    }

    static func unknownEscape(_ text: String, at range: SourceRange) -> Diagnostic {
        json(
            range,
            Message(
                "“\(text)” is no escape JSON knows; write a backslash as \\\\", zh: "“\(text)”不是 JSON 的转义写法；反斜杠请写作 \\\\"
            ))
    }

    static func unpairedSurrogate(at range: SourceRange) -> Diagnostic {
        json(
            range,
            Message("a \\u escape names half a character; write the character itself", zh: "\\u 转义只写了半个字符；请直接写这个字"))
    }

    static func tooDeep(_ depth: Int, at range: SourceRange) -> Diagnostic {
        json(range, Message("nested more than \(depth) levels deep", zh: "嵌套超过 \(depth) 层"))
    }
}
