import Diagnostics
import IndicatorTables

/// The indicators of a text, each with its line, its numbers and the measures it belongs to.
enum IndicatorLines {
    static func lines(_ file: IndicatorFile, _ policy: ReadPolicy) -> [Message] {
        file.items.map { item in
            let indicator = item.entry.indicator
            let unit = indicator.unit.map { "（\($0)）" } ?? ""
            let baseline = indicator.baseline.map { ["\($0.year.map { "\($0): " } ?? "")\($0.text)"] } ?? []
            let values = baseline + indicator.targets.map { "\($0.year) → \($0.text)" }
            let links = item.links.map { link in
                Message("\(link.measure) (\(link.reason.english))", zh: "\(link.measure)（\(link.reason.chinese)）")
            }
            let line = policy.lines[indicator.line].number
            let shown = LineNumber.column(line) + "表 \(item.entry.name)\(unit)  " + values.joined(separator: "  ")
            return .verbatim(shown + (links.isEmpty ? "" : "  ⇒ ")) + links.joined()
        }
    }
}
