import Diagnostics
import PolicyModel
import PolicyText

/// Counts as the acceptance script counts: measures by path and title, agencies by path and name, roles, commitments by
/// year, value, unit and change.
struct ReadingScore {
    struct Count {
        var hits = 0
        var extra = 0
        var missing = 0

        var f1: Double {
            let both = 2 * hits + extra + missing
            return both == 0 ? 1 : Double(2 * hits) / Double(both)
        }
    }

    var counts: [String: Count] = [:]
    var details: [String] = []

    mutating func add(_ outline: PolicyOutline, _ gold: SharedGold.Document, name: String) {
        let skipped = Set(gold.measures.flatMap { $0.collective ?? [] }.map(Self.flat))
        let measures = outline.measures
        compare(
            "measures", name, measures.map { "\($0.path) \(Self.flat($0.title))" },
            gold.measures.map { "\($0.path) \(Self.flat($0.title))" })
        let found = measures.flatMap { part in
            part.mentions.filter { $0.evidence == .clause && !skipped.contains(Self.flat($0.name.value)) }
                .map { (key: "\(part.path) \(Self.flat($0.name.value))", role: $0.role.rawValue) }
        }
        let wanted = gold.measures.flatMap { measure in
            measure.agencies.filter { $0.evidence != "prose" && !skipped.contains(Self.flat($0.name)) }
                .map { (key: "\(measure.path) \(Self.flat($0.name))", role: $0.role) }
        }
        compare("agencies", name, found.map(\.key), wanted.map(\.key))
        compare("roles", name, found.map { $0.key + " " + $0.role }, wanted.map { $0.key + " " + $0.role })
        let promises = gold.commitments ?? []
        compare(
            "commitments", name,
            outline.parts.flatMap(\.commitments).compactMap {
                Self.key($0.year, $0.value, $0.unit, $0.change?.rawValue)
            },
            promises.filter { $0.optional != true }.compactMap {
                Self.key($0.year, $0.value, $0.unit ?? "", $0.change)
            },
            optional: promises.filter { $0.optional == true }
                .compactMap { Self.key($0.year, $0.value, $0.unit ?? "", $0.change) })
        compareClosely(outline, promises, name)
    }

    /// Commitments with the item they stand in and their comparator, which the acceptance script does not look at.
    private mutating func compareClosely(
        _ outline: PolicyOutline, _ promises: [SharedGold.Document.Promise], _ name: String
    ) {
        func key(_ path: [Int], _ comparator: String?, _ fact: String?) -> String? {
            fact.map { "\(path) \(comparator ?? "=") \($0)" }
        }
        let found = outline.parts.flatMap { part in
            part.commitments.compactMap {
                key(part.path, $0.comparator.rawValue, Self.key($0.year, $0.value, $0.unit, $0.change?.rawValue))
            }
        }
        let wanted = promises.map {
            ($0.optional == true, key($0.path, $0.comparator, Self.key($0.year, $0.value, $0.unit ?? "", $0.change)))
        }
        compare(
            "comparators", name, found, wanted.filter { !$0.0 }.compactMap(\.1),
            optional: wanted.filter(\.0).compactMap(\.1))
    }

    private mutating func compare(
        _ kind: String, _ name: String, _ found: [String], _ wanted: [String], optional: [String] = []
    ) {
        var left = wanted
        var extra: [String] = []
        var count = counts[kind] ?? Count()
        for fact in found {
            if let index = left.firstIndex(of: fact) {
                left.remove(at: index)
                count.hits += 1
            } else {
                extra.append(fact)
            }
        }
        for fact in optional {
            if let index = extra.firstIndex(of: fact) { extra.remove(at: index) }
        }
        count.extra += extra.count
        count.missing += left.count
        counts[kind] = count
        details += extra.map { "\(name): extra \(kind): \($0)" } + left.map { "\(name): missing \(kind): \($0)" }
    }

    private static func key(_ year: Int?, _ value: Double?, _ unit: String, _ change: String?) -> String? {
        guard let year, let value else { return nil }
        let unit = flat(unit)
        return "\(year) \((value * 1e6).rounded() / 1e6) \(units[unit] ?? unit) \(change ?? "-")"
    }

    private static let units = ["个百分点": "pp", "百分点": "pp", "㎡": "平方米", "m2": "平方米"]

    static func flat(_ text: String) -> String {
        let narrow: [Character: Character] = ["（": "(", "）": ")", "％": "%", "，": ",", "：": ":", "＜": "<", "＞": ">"]
        let marks: Set<Character> = ["\"", "“", "”"]
        var characters = Array(text.filter { !$0.isWhitespace }.map { narrow[$0] ?? $0 })
        while let last = characters.last, marks.contains(last) { characters.removeLast() }
        return String(characters.drop { marks.contains($0) })
    }
}
