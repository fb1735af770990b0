import ContentSource
import Diagnostics
import IndicatorTables
import PolicyText

/// Lines such as `指标：达标率` that name indicators nobody has: links that lead nowhere, so they must stay text.
struct UnknownIndicators: Sendable {
    /// Places among the lines of the text, counted from 0.
    let lines: Set<Int>
    let doubts: [ImportDoubt]

    /// `id` is the policy whose indicators the content may have already.
    init(_ policy: ReadPolicy, id: String, _ inventory: ContentInventory) {
        let drafts = inventory.indicators.filter { $0.policy.value == id }
        let drafted = drafts.flatMap { [$0.id.value, $0.name.value] + $0.aliases.map(\.value) }
        let known = Set((drafted + policy.indicators.map(\.name)).map(Self.plain))
        let unknown = policy.outline.parts.flatMap(\.indicatorNames).filter { !known.contains(Self.plain($0.value)) }
        lines = Set(unknown.map { $0.range.start.line - 1 })
        doubts = unknown.map { name in
            ImportDoubt(
                line: policy.line(of: name.range),
                message:
                    Message(
                        "“\(name.value)” is no indicator of a table, so its line is written as text and links to nothing",
                        zh: "表格里没有指标“\(name.value)”，这一行只作普通文字，不关联指标"))
        }
    }

    /// Full-width forms folded, white space left out.
    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)))
    }
}
