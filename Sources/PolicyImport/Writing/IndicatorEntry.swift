import DataFiles
import Diagnostics
import IndicatorTables
import PolicyModel
import TargetText

/// An indicator of a table as an entry of an indicator file.
struct IndicatorEntry: Sendable {
    let indicator: TabledIndicator
    /// What the file states, in the order of its keys; without id and measures, which do not stand in the table.
    let fields: [(key: String, value: JSONText)]
    /// Cells that could not be taken over, and why.
    let doubts: [Message]

    /// `agencies` are the names below 责任单位 that mean one body each.
    init(_ indicator: TabledIndicator, name: String, agencies: [String]) {
        var fields: [(key: String, value: JSONText)] = []
        var doubts: [Message] = []
        if let number = indicator.number { fields.append(("number", .whole(number))) }
        fields.append(("name", .text(name)))
        if let unit = indicator.unit, !unit.isEmpty { fields.append(("unit", .text(unit))) }
        for (key, value, known) in [("kind", indicator.kind, Self.kinds), ("nature", indicator.nature, Self.natures)] {
            guard let value, !value.isEmpty else { continue }
            if known.contains(value) {
                fields.append((key, .text(value)))
            } else {
                doubts.append(
                    Message(
                        "“\(value)” is no known \(key), so it is left out; known are \(known.joined(separator: ", "))",
                        zh: "“\(key)”不能填“\(value)”，没有写入；可以填 \(known.joined(separator: "、"))"))
            }
        }
        for (key, value) in [
            ("domain", indicator.domain), ("definition", indicator.definition), ("formula", indicator.formula),
        ] {
            if let value, !value.isEmpty { fields.append((key, .text(value))) }
        }
        if let baseline = indicator.baseline, Self.isStated(baseline.text) {
            if let problem = Self.problem(baseline, unit: indicator.unit) {
                doubts.append(problem)
            } else {
                let year = baseline.year.map { [(key: "year", value: JSONText.whole($0))] } ?? []
                fields.append(("baseline", .fields(year + [("value", Self.value(baseline.text))])))
            }
        }
        let targets = Self.targets(indicator.targets, &doubts)
        if !targets.isEmpty { fields.append(("targets", .list(targets))) }
        let benchmarks = indicator.benchmarks.filter { Self.isStated($0.text) }
        if !benchmarks.isEmpty {
            let items = benchmarks.map { benchmark -> JSONText in
                .fields([
                    ("level", .text(benchmark.level)), ("year", .whole(benchmark.year)),
                    ("value", Self.value(benchmark.text)),
                ])
            }
            fields.append(("benchmarks", .list(items)))
        }
        if !agencies.isEmpty { fields.append(("agencies", .list(agencies.map { .text($0) }))) }
        self.indicator = indicator
        self.fields = fields
        self.doubts = doubts
    }

    subscript(key: String) -> JSONText? { fields.first { $0.key == key }?.value }

    /// The whole entry of a new indicator.
    func json(id: String, measures: [String]) -> JSONText {
        var all = [(key: "id", value: JSONText.text(id))] + fields
        if !measures.isEmpty {
            let place = all.firstIndex { $0.key == "agencies" } ?? all.count
            all.insert(("measures", .list(measures.map { .text($0) })), at: place)
        }
        return .fields(all)
    }
}

extension IndicatorEntry {
    private static let kinds = ["结果性指标", "个人和社会倡导性指标", "政府工作指标"]
    private static let natures = ["预期性", "约束性", "倡导性"]

    /// A number where the text is plainly one, `91.90` kept as written; else the words.
    static func value(_ text: String) -> JSONText {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)))
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber =
            (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let isLeading = parts[0].utf8.count > 1 && parts[0].hasPrefix("0")
        return isNumber && !isLeading && plain.utf8.count < 16 ? .verbatim(plain) : .text(text)
    }

    private static func targets(_ targets: [TabledIndicator.Target], _ doubts: inout [Message]) -> [JSONText] {
        var years: Set<Int> = []
        return targets.filter { isStated($0.text) }.compactMap { target in
            guard years.insert(target.year).inserted else {
                doubts.append(
                    Message(
                        "there is a second target for \(target.year), “\(target.text)”, which is left out",
                        zh: "\(target.year) 年还有一个目标值“\(target.text)”，没有写入"))
                return nil
            }
            return .fields([("year", .whole(target.year)), ("value", value(target.text))])
        }
    }

    private static func problem(_ baseline: TabledIndicator.Baseline, unit: String?) -> Message? {
        guard let read = ValueReader(unit: unit ?? "").read(baseline.text) else {
            return Message(
                "the baseline “\(baseline.text)” cannot be read, so it is left out",
                zh: "基期值“\(baseline.text)”没能读懂，没有写入")
        }
        guard read.value.number != nil, read.year ?? baseline.year == nil else { return nil }
        return Message(
            "the baseline “\(baseline.text)” has no year, so it is left out", zh: "基期值“\(baseline.text)”没有年份，没有写入")
    }

    /// Not an empty cell or a dash.
    private static func isStated(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.isBlank && !"-—–－/／~".unicodeScalars.contains($0) }
    }
}
