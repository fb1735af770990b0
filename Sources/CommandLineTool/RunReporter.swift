import Diagnostics
import Pipeline

/// Tells what came of a run, and ends with the exit code it deserves.
struct RunReporter {
    let content: ContentOptions
    let showsSuggestions: Bool

    /// - Throws: `Outcome` where the run was no success.
    func run(_ work: () throws -> BuildReport) throws {
        let report = try guarded(work)
        show(report)
        if report.isRefused { throw Outcome.contentHasErrors }
    }

    /// Says what the machine failed at.
    ///
    /// - Throws: `Outcome.machineFailed`.
    func guarded<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            Terminal.standardError.write("yardstick: \(error)")
            throw Outcome.machineFailed
        }
    }

    func show(_ report: BuildReport) {
        let shown = report.diagnostics.filter { showsSuggestions || $0.severity != .suggestion }
        let wording = DiagnosticText(
            root: content.content, hasColours: Terminal.standardError.hasColours,
            language: content.messages.chosen(site: report.language))
        if !shown.isEmpty { Terminal.standardError.write(wording.text(shown)) }
        var summary: [String] = []
        if let counts = report.counts { summary.append(counts.summary) }
        if let published = report.published { summary.append("\(published)") }
        if !report.diagnostics.isEmpty {
            let hidden = report.diagnostics.count > shown.count ? " (--verbose shows the suggestions)" : ""
            summary.append(wording.counts(report.diagnostics) + hidden)
        }
        if report.isRefused { summary.append(refusal(report)) }
        let total = report.stages.reduce(0) { $0 + $1.milliseconds }
        let stages = report.stages.map { "\($0.name) \(whole($0.milliseconds))" }.joined(separator: ", ")
        summary.append("\(whole(total)) ms: \(stages)")
        Terminal.standardOutput.write(summary.joined(separator: "\n"))
    }

    private func refusal(_ report: BuildReport) -> String {
        let hasErrors = report.diagnostics.contains { $0.severity == .error }
        return hasErrors
            ? "nothing was published: the content has errors"
            : "nothing was published: --strict treats warnings as errors"
    }

    private func whole(_ milliseconds: Double) -> String {
        milliseconds < 10 ? "\((milliseconds * 10).rounded() / 10)" : "\(Int(milliseconds.rounded()))"
    }
}

extension BuildReport.Counts {
    fileprivate var summary: String {
        [
            count(pages, "page", "pages"), count(policies, "policy", "policies"),
            count(measures, "measure", "measures"),
            count(agencies, "agency", "agencies"), count(indicators, "indicator", "indicators"),
            count(updates, "update", "updates"), count(links, "link", "links"),
        ].joined(separator: ", ")
    }

    private func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
