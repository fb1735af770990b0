import Diagnostics
import Pipeline
import Publishing

/// Tells what came of a run, and ends with the exit code it deserves.
struct RunReporter {
    let content: ContentOptions
    let showsSuggestions: Bool

    /// - Throws: `Outcome` where the run was no success.
    func run(_ work: () throws -> BuildReport) throws {
        let report = try FailureReporter(language: content.language).run(work)
        show(report)
        if report.isRefused { throw Outcome.contentHasErrors }
    }

    func show(_ report: BuildReport) {
        let shown = report.diagnostics.filter { showsSuggestions || $0.severity != .suggestion }
        let language = content.messages.chosen(site: report.language)
        let wording = DiagnosticText(
            root: content.root, hasColours: Terminal.standardError.hasColours, language: language)
        if !shown.isEmpty { Terminal.standardError.write(wording.text(shown)) }
        var summary: [Message] = []
        if let counts = report.counts { summary.append(counts.summary) }
        if let published = report.published { summary.append(published.message) }
        if !report.diagnostics.isEmpty {
            let isHiding = report.diagnostics.count > shown.count
            let hidden =
                isHiding
                ? Message(" (--verbose shows the suggestions)", zh: "（加 --verbose 可显示建议）") : .verbatim("")
            summary.append(wording.counts(report.diagnostics) + hidden)
        }
        if report.isRefused { summary.append(refusal(report)) }
        let total = report.stages.reduce(0) { $0 + $1.milliseconds }
        let stages = report.stages.map { $0.stage.name + .verbatim(" " + whole($0.milliseconds)) }
        summary.append(Message("\(whole(total)) ms: ", zh: "用时 \(whole(total)) 毫秒：") + stages.joined())
        Terminal.standardOutput.write(summary.map { $0.text(in: language) }.joined(separator: "\n"))
    }

    private func refusal(_ report: BuildReport) -> Message {
        let hasErrors = report.diagnostics.contains { $0.severity == .error }
        return hasErrors
            ? Message("cannot be published: the content has errors", zh: "不能发布：内容有错误")
            : Message("cannot be published: --strict treats warnings as errors", zh: "不能发布：--strict 把警告当作错误")
    }

    private func whole(_ milliseconds: Double) -> String {
        milliseconds < 10 ? "\((milliseconds * 10).rounded() / 10)" : "\(Int(milliseconds.rounded()))"
    }
}

extension BuildReport.Counts {
    fileprivate var summary: Message {
        [
            Message.count(pages, "page", "pages", zh: "个页面"), .count(policies, "policy", "policies", zh: "份政策文件"),
            .count(measures, "measure", "measures", zh: "条措施"), .count(agencies, "agency", "agencies", zh: "个责任单位"),
            .count(indicators, "indicator", "indicators", zh: "个指标"), .count(updates, "update", "updates", zh: "条进展记录"),
            .count(links, "link", "links", zh: "条关联"),
        ].joined()
    }
}
