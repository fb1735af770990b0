import ContentEditing
import DataFiles
import Diagnostics
import IndicatorTables
import PolicyText

/// The indicators of a text as the entries of a file, with names and ids no other has.
struct IndicatorFile: Sendable {
    struct Item: Sendable {
        let id: String
        let entry: IndicatorEntry
        let links: [IndicatorLinks.Link]
    }

    var items: [Item] = []
    private(set) var doubts: [ImportDoubt] = []
    /// Bodies below 责任单位, with the line that names them.
    private(set) var agencies: [(name: String, line: Int)] = []

    /// `taken` are ids other files use.
    init(_ policy: ReadPolicy, id: String, links: IndicatorLinks, taken: Set<String>) {
        var names: Set<String> = []
        var ids = taken
        for (index, indicator) in policy.indicators.enumerated() {
            let line = policy.lines[indicator.line].number
            let bodies = Self.bodies(indicator.agencies)
            agencies += bodies.map { ($0, line) }
            let name = Self.free(indicator, names)
            names.insert(name)
            if name != indicator.name { doubts.append(.nameTwice(indicator.name, now: name, line: line)) }
            let entry = IndicatorEntry(indicator, name: name, agencies: bodies)
            doubts += entry.doubts.map {
                ImportDoubt(line: line, message: Message("indicator “\(name)”: ", zh: "指标“\(name)”：") + $0)
            }
            let number = indicator.number ?? index + 1
            let own = FreeName.free("\(id)-\(number < 10 ? "0" : "")\(number)", among: ids)
            ids.insert(own)
            items.append(Item(id: own, entry: entry, links: links.links(indicator)))
        }
    }

    var text: String { JSONText.document(items.map { $0.entry.json(id: $0.id, measures: $0.links.map(\.measure)) }) }
}

extension IndicatorFile {
    /// The names of single bodies: 各镇政府 and its like are none.
    static func bodies(_ names: [String]) -> [String] {
        guard !names.isEmpty else { return [] }
        let outline = PolicyTextReader().read("1.指标\n责任单位：" + names.joined(separator: "、"), file: "")
        return outline.measures.flatMap(\.mentions).map(\.name.value)
    }

    private static func free(_ indicator: TabledIndicator, _ names: Set<String>) -> String {
        guard names.contains(indicator.name) else { return indicator.name }
        if let domain = indicator.domain, !names.contains("\(indicator.name)（\(domain)）") {
            return "\(indicator.name)（\(domain)）"
        }
        var number = 2
        while names.contains("\(indicator.name)（\(number)）") { number += 1 }
        return "\(indicator.name)（\(number)）"
    }
}

extension ImportDoubt {
    fileprivate static func nameTwice(_ name: String, now: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line,
            message: Message(
                "two indicators are called “\(name)”; this one is now “\(now)”", zh: "有两个指标都叫“\(name)”；这一个改称“\(now)”"))
    }
}
