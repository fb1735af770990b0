import IndicatorTables

/// The indicators of a text, each with its line, its numbers and the measures it belongs to.
enum IndicatorLines {
    static func lines(_ file: IndicatorFile, _ policy: ReadPolicy) -> [String] {
        file.items.map { item in
            let indicator = item.entry.indicator
            let unit = indicator.unit.map { "（\($0)）" } ?? ""
            let baseline = indicator.baseline.map { ["\($0.year.map { "\($0): " } ?? "")\($0.text)"] } ?? []
            let values = baseline + indicator.targets.map { "\($0.year) → \($0.text)" }
            let links = item.links.map { "\($0.measure) (\($0.reason))" }
            let line = policy.lines[indicator.line].number
            return LineNumber.column(line) + "表 \(item.entry.name)\(unit)  " + values.joined(separator: "  ")
                + (links.isEmpty ? "" : "  ⇒ " + links.joined(separator: ", "))
        }
    }
}
