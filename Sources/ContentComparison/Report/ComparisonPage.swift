package import Diagnostics
import PolicyModel

/// A comparison as a page of the site: Markdown for `pages/` of the new content, with links to what changed.
package struct ComparisonPage {
    private let language: Language

    /// A comment in the front matter of every such page, by which it is told from pages that people wrote.
    package static let mark = "# made by yardstick diff"

    /// A page in `language`, which should be that of the site.
    package init(language: Language) { self.language = language }

    package func markdown(_ comparison: ContentComparison) -> String {
        let title = "\(Message.whatChanged.text(in: language)) \(comparison.new.asOf)"
        var lines = ["---", Self.mark, "title: \(title)", "order: 90", "---", ""]
        lines.append(Message.between(comparison.old.asOf, comparison.new.asOf).text(in: language))
        if comparison.isEmpty { lines += ["", Message.nothing.text(in: language)] }
        for policy in comparison.policies { lines += [""] + self.lines(of: policy) }
        if !comparison.agencies.isEmpty {
            lines += ["", "## " + Message.agencies.text(in: language), ""]
            for agency in comparison.agencies {
                lines.append(item(agency.presence, link(agency.name, agency.presence, "agencies/\(agency.id)")))
                lines += agency.fields.map { "  " + item(ChangeLine($0, in: language)) }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ComparisonPage {
    private func lines(of policy: PolicyComparison) -> [String] {
        let title = link(policy.title, policy.presence, "policies/\(policy.id)")
        let presence = policy.presence == .changed ? "" : language.brackets(policy.presence.label.text(in: language))
        let example = policy.isExample ? language.brackets(Message.example.text(in: language)) : ""
        return ["## \(title)\(example)\(presence)"]
            + section(nil, policy.fields.map { item(ChangeLine($0, in: language)) })
            + section(.measures, policy.measures.flatMap(lines))
            + section(.indicators, policy.indicators.flatMap(lines))
            + section(.updates, policy.updates.map(line))
    }

    private func section(_ title: Message?, _ items: [String]) -> [String] {
        guard !items.isEmpty else { return [] }
        return (title.map { ["", "### " + $0.text(in: language)] } ?? []) + [""] + items
    }

    private func lines(of measure: MeasureComparison) -> [String] {
        let title = link("\(measure.number) \(measure.title)", measure.presence, "measures/\(measure.id)")
        return [item(measure.presence, title)] + measure.fields.map { "  " + item(ChangeLine($0, in: language)) }
            + measure.agencies.map { agency in
                let role = agency.role.word.text(in: language)
                let name = link(agency.name, agency.presence, "agencies/\(agency.id)")
                return "  - \(role)\(language.colon)\(agency.presence.label.text(in: language)) \(name)"
            }
    }

    private func lines(of indicator: IndicatorComparison) -> [String] {
        let title = link(indicator.name, indicator.presence, "indicators/\(indicator.id)")
        let head = item(indicator.presence, title)
        guard indicator.presence == .changed else { return [head] }
        return [head] + ChangeLine.lines(of: indicator, in: language).map { "  " + item($0) }
    }

    private func line(of update: PolicyComparison.AddedUpdate) -> String {
        let measures = update.measures.map { link($0.title, .added, "measures/\($0.id)") }
        let title = update.title.map { MarkdownText.escaped($0) + language.colon } ?? ""
        let status = update.status.word.text(in: language) + (update.percent.map { " \($0)%" } ?? "")
        return "- \(update.date) \(title)\(measures.joined(separator: "、"))\(language.brackets(status))"
    }

    private func item(_ presence: Presence, _ text: String) -> String {
        "- \(presence.label.text(in: language))\(language.colon)\(text)"
    }

    private func item(_ line: ChangeLine) -> String {
        let values = [line.old, line.new].map { $0.map(MarkdownText.escaped) ?? "–" }
        return "- \(line.label)\(language.colon)\(values[0]) → \(values[1])"
    }

    /// What is gone has no page; an agency that left a measure still may have one, but nobody can tell from here.
    private func link(_ title: String, _ presence: Presence, _ address: String) -> String {
        let text = MarkdownText.escaped(title)
        switch presence {
        case .removed: return text
        case .added, .changed: return "[\(text)](../\(address).html)"
        }
    }
}

extension Language {
    var colon: String {
        switch self {
        case .chinese: "："
        case .english: ": "
        }
    }

    func brackets(_ text: String) -> String {
        switch self {
        case .chinese: "（\(text)）"
        case .english: " (\(text))"
        }
    }
}
