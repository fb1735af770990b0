import Diagnostics
import Glibc
import Pipeline
import Preview

/// Tells on the terminal what a preview does: a line for each rebuild, or what is wrong.
struct ServeReporter {
    let content: ContentOptions
    /// Whether a browser is opened as soon as it can see something.
    let isOpening: Bool

    func show(_ event: PreviewEvent) {
        switch event {
        case .listening(let place, let language):
            say(.address(place.url), in: language)
            for url in place.urlsForOthers { say(.addressForOthers(url), in: language) }
            if isOpening { WebBrowser.open(place.url) }
        case .rebuilt(let rebuild, let changes): show(rebuild, changes)
        case .pollingInstead: say(.pollingInstead, in: content.language)
        }
    }

    private func show(_ rebuild: Rebuild, _ changes: Changes?) {
        let diagnostics = rebuild.report?.diagnostics ?? []
        let shown = diagnostics.filter { content.verbose || $0.severity != .suggestion }
        // After the first build, warnings that were there before would bury the line that matters.
        if !shown.isEmpty, changes == nil || rebuild.problems != nil {
            let wording = DiagnosticText(
                root: content.root, hasColours: Terminal.standardError.hasColours, language: rebuild.language)
            Terminal.standardError.write(wording.text(rebuild.problems?.diagnostics ?? shown))
        }
        let time = Self.clockTime
        let change = changes.map { name($0.paths, rebuild.language) + " → " } ?? ""
        say(.outcome(rebuild), before: "\(time)  \(change)", in: rebuild.language)
    }

    /// The first few files that changed.
    private func name(_ paths: [String], _ language: Language) -> String {
        guard !paths.isEmpty else { return Message.folders.text(in: language) }
        let rest = paths.count - 3
        let names = paths.prefix(3).map(\.shown).joined(separator: ", ")
        return rest > 0 ? names + " " + Message.more(rest).text(in: language) : names
    }

    private func say(_ message: Message, before: String = "", in language: Language) {
        Terminal.standardOutput.write(before + message.text(in: language))
    }

    private static var clockTime: String {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return [local.tm_hour, local.tm_min, local.tm_sec].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
    }
}

extension Message {
    fileprivate static func address(_ url: String) -> Message {
        Message("The preview is at \(url) (Ctrl-C ends it)", zh: "预览地址：\(url)（按 Ctrl-C 结束）")
    }

    fileprivate static func addressForOthers(_ url: String) -> Message {
        Message("For other computers: \(url)", zh: "其他电脑可访问：\(url)")
    }

    fileprivate static let pollingInstead = Message(
        "The system cannot watch so many folders (fs.inotify.max_user_watches), so the files are looked at twice a second instead.",
        zh: "系统可监视的文件夹数量不足（fs.inotify.max_user_watches），改为每秒检查两次文件。")

    fileprivate static let folders = Message("folders", zh: "文件夹")

    fileprivate static func more(_ count: Int) -> Message { Message("and \(count) more", zh: "等 \(count + 3) 个文件") }

    fileprivate static func outcome(_ rebuild: Rebuild) -> Message {
        let time = Int(rebuild.milliseconds.rounded(.up))
        if let failure = rebuild.problems?.failure {
            return Message("not built: ", zh: "未能生成：") + failure
        }
        if let problems = rebuild.problems?.diagnostics {
            let count = problems.count
            return Message(
                "not built: \(count) \(count == 1 ? "mistake" : "mistakes") (\(time) ms)",
                zh: "未能生成：有 \(count) 处需要改正（\(time) 毫秒）")
        }
        let warnings = rebuild.report?.diagnostics.count { $0.severity == .warning } ?? 0
        let pages = rebuild.report?.counts?.pages ?? 0
        let measures = rebuild.report?.counts?.measures ?? 0
        return Message(
            "\(pages) pages, \(measures) measures, \(warnings) warnings (\(time) ms)",
            zh: "\(pages) 个页面，\(measures) 条措施，\(warnings) 个警告（\(time) 毫秒）")
    }
}
