import Diagnostics

/// What the preview itself says in the browser.
struct PreviewWords {
    let language: Language

    /// The language as pages declare it.
    var tag: String {
        switch language {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }

    func heading(_ problems: Problems) -> String {
        guard problems.failure == nil else { return text(.noBuild) }
        let count = problems.diagnostics.count
        return text(
            Message(count == 1 ? "1 mistake to mend" : "\(count) mistakes to mend", zh: "有 \(count) 处需要改正"))
    }

    func explanation(hasSite: Bool) -> String { text(hasSite ? .oldSite : .noSite) }

    func severity(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: text(Message("Error", zh: "错误"))
        case .warning: text(Message("Warning", zh: "警告"))
        case .suggestion: text(Message("Suggestion", zh: "建议"))
        }
    }

    func nearMisses(_ names: [String]) -> String {
        text(
            Message(
                "Did you mean \(names.map { "“\($0)”" }.joined(separator: ", "))?",
                zh: "是否应为\(names.map { "“\($0)”" }.joined(separator: "、"))？"))
    }

    func more(_ count: Int) -> String {
        text(Message("and \(count) more, listed in the terminal", zh: "另有 \(count) 处，见终端窗口"))
    }

    func text(_ message: Message) -> String { message.text(in: language) }
}

extension Message {
    fileprivate static let noBuild = Message("The site cannot be built now", zh: "暂时无法生成网站")
    fileprivate static let oldSite = Message(
        "Behind this list is the site as it was before. The list goes away by itself once all is mended and saved.",
        zh: "下面显示的仍是改动之前的网站。全部改正并保存后，本列表会自动消失。")
    fileprivate static let noSite = Message(
        "The site appears here by itself once all is mended and saved.", zh: "全部改正并保存后，网站会自动显示在这里。")
}
