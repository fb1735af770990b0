import Diagnostics

/// Words the entry of a diagnostic's code for a terminal.
struct CodeExplanation {
    let code: Diagnostic.Code
    let language: Language

    private var explanation: Explanation { code.explanation }

    /// The whole entry.
    var text: String {
        var lines = [
            title.text(in: language), "",
            heading(Message("Cause: ", zh: "原因："), explanation.cause),
            heading(Message("Cure: ", zh: "改法："), explanation.cure), "",
        ]
        switch explanation.example {
        case .text(let file, _, _):
            lines.append(heading(Message("Example, in ", zh: "示例，文件 "), Message(file, zh: file)))
            lines += explanation.example.changes.map { $0.isEmpty ? "" : "    " + $0 }
        case .situation(let situation):
            lines.append(heading(Message("Example: ", zh: "示例："), situation))
        }
        return lines.joined(separator: "\n")
    }

    private var title: Message {
        let words = explanation.severities.map(\.word)
        let (english, chinese) = (words.map(\.english), words.map(\.chinese))
        let area = explanation.area.title
        return Message(
            "\(code.rawValue) (\(english.joined(separator: ", ")); \(area.english))",
            zh: "\(code.rawValue)（\(chinese.joined(separator: "、"))；\(area.chinese)）")
    }

    /// Code and cause on one line.
    var summary: String {
        let name = code.rawValue + String(repeating: " ", count: max(1, 32 - code.rawValue.count))
        return name + explanation.cause.text(in: language)
    }

    /// All codes, a line each, by area.
    static func list(in language: Language) -> String {
        Explanation.Area.allCases.map { area in
            let codes = Diagnostic.Code.allCases.filter { $0.explanation.area == area }
            let lines = codes.map { "  " + CodeExplanation(code: $0, language: language).summary }
            return ([area.title.text(in: language)] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private func heading(_ title: Message, _ text: Message) -> String {
        title.text(in: language) + text.text(in: language)
    }
}
