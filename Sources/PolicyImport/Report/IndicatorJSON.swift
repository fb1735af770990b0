import DataFiles
import IndicatorTables

/// An indicator as a table of the text states it, for programs.
enum IndicatorJSON {
    static func json(_ indicator: TabledIndicator, _ policy: ReadPolicy) -> JSONText {
        let texts: [(key: String, value: String?)] = [
            ("unit", indicator.unit), ("kind", indicator.kind), ("nature", indicator.nature),
            ("domain", indicator.domain),
        ]
        let notes: [(key: String, value: String?)] = [
            ("definition", indicator.definition), ("formula", indicator.formula),
        ]
        let benchmarks = indicator.benchmarks.map { benchmark -> JSONText in
            .fields([
                ("level", .text(benchmark.level)), ("year", .whole(benchmark.year)), ("text", .text(benchmark.text)),
            ])
        }
        let targets = indicator.targets.map { target -> JSONText in
            .fields([("year", .whole(target.year)), ("text", .text(target.text))])
        }
        return .fields(
            (indicator.number.map { [("number", .whole($0))] } ?? [])
                + [("name", .text(indicator.name))] + texts.compactMap(field)
                + (indicator.baseline.map { [("baseline", baseline($0))] } ?? [])
                + [("targets", .list(targets)), ("benchmarks", .list(benchmarks))]
                + [("agencies", .list(indicator.agencies.map { .text($0) }))] + notes.compactMap(field)
                + [("line", .whole(policy.lines[indicator.line].number))])
    }
}

extension IndicatorJSON {
    private static func field(_ field: (key: String, value: String?)) -> (key: String, value: JSONText)? {
        field.value.map { (field.key, .text($0)) }
    }

    /// The number has a key of its own, so that words are never taken for one.
    private static func baseline(_ baseline: TabledIndicator.Baseline) -> JSONText {
        .fields(
            (baseline.year.map { [("year", .whole($0))] } ?? [])
                + (baseline.number.map { [("value", .number($0))] } ?? []) + [("text", .text(baseline.text))])
    }
}
