package import Diagnostics
import PolicyModel

/// A comparison for people at a terminal: grouped by policy, one difference a line.
package struct ComparisonText {
    private let language: Language

    package init(language: Language) { self.language = language }

    package func text(_ comparison: ContentComparison) -> String {
        var lines = [Message.comparing(comparison).text(in: language)]
        guard !comparison.isEmpty else {
            return (lines + [Message.nothing.text(in: language)]).joined(separator: "\n") + "\n"
        }
        for policy in comparison.policies { lines += [""] + self.lines(of: policy) }
        if !comparison.agencies.isEmpty {
            lines += ["", Message.agencies.text(in: language)]
            for agency in comparison.agencies {
                lines.append("  \(agency.presence.sign) \(agency.name)\(language.brackets(agency.id))")
                lines += agency.fields.map { "      " + text(ChangeLine($0, in: language)) }
            }
        }
        return (lines + ["", summary(comparison)]).joined(separator: "\n") + "\n"
    }
}

extension ComparisonText {
    private func lines(of policy: PolicyComparison) -> [String] {
        var lines = ["\(policy.presence.sign) \(policy.title)\(language.brackets(policy.id))"]
        lines += policy.fields.map { "    " + text(ChangeLine($0, in: language)) }
        lines += section(.measures, policy.measures.flatMap(self.lines))
        lines += section(.indicators, policy.indicators.flatMap(self.lines))
        return lines + section(.updates, policy.updates.map(line))
    }

    private func section(_ title: Message, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["  " + title.text(in: language)] + lines
    }

    private func lines(of measure: MeasureComparison) -> [String] {
        ["    \(measure.presence.sign) \(measure.number) \(measure.title)\(language.brackets(measure.id))"]
            + measure.fields.map { "        " + text(ChangeLine($0, in: language)) }
            + measure.agencies.map { agency in
                "        \(agency.role.word.text(in: language))\(language.colon)\(agency.presence.sign) \(agency.name)"
            }
    }

    private func lines(of indicator: IndicatorComparison) -> [String] {
        let head = "    \(indicator.presence.sign) \(indicator.name)\(language.brackets(indicator.id))"
        guard indicator.presence == .changed else { return [head] }
        return [head] + ChangeLine.lines(of: indicator, in: language).map { "        " + text($0) }
    }

    private func line(of update: PolicyComparison.AddedUpdate) -> String {
        let measures = update.measures.map(\.title).joined(separator: "、")
        let status = update.status.word.text(in: language) + (update.percent.map { " \($0)%" } ?? "")
        return "    + \(update.date) \(update.title ?? measures) [\(status)]"
            + (update.title == nil ? "" : " \(measures)")
    }

    private func text(_ line: ChangeLine) -> String {
        switch (line.old, line.new) {
        case (let old?, let new?): "\(line.label)\(language.colon)\(old) → \(new)"
        case (nil, let new?): "\(line.label)\(language.colon)+ \(new)"
        case (let old?, nil): "\(line.label)\(language.colon)- \(old)"
        case (nil, nil): line.label
        }
    }

    private func summary(_ comparison: ContentComparison) -> String {
        let policies = comparison.policies
        return [
            Message.counts(policies.map(\.presence), one: "policy", many: "policies", zh: "政策文件"),
            .counts(policies.flatMap { $0.measures.map(\.presence) }, one: "measure", many: "measures", zh: "措施"),
            .counts(
                policies.flatMap { $0.indicators.map(\.presence) }, one: "indicator", many: "indicators", zh: "指标"),
            .counts(
                policies.flatMap { $0.updates.map { _ in Presence.added } }, one: "progress note",
                many: "progress notes",
                zh: "进展记录"),
            .counts(comparison.agencies.map(\.presence), one: "agency", many: "agencies", zh: "责任单位"),
        ].compactMap { $0?.text(in: language) }.joined(separator: language == .chinese ? "；" : "; ")
    }
}
