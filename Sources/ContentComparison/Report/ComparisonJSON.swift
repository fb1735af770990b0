import Assessment
import DataFiles
import PolicyModel

/// A comparison for programs; `Documentation/Comparing.md` describes every field.
package enum ComparisonJSON {
    package static func text(_ comparison: ContentComparison) -> String {
        JSONText.fields([
            ("version", .whole(1)), ("old", side(comparison.old)), ("new", side(comparison.new)),
            ("policies", .list(comparison.policies.map(policy))), ("agencies", .list(comparison.agencies.map(agency))),
        ]).open() + "\n"
    }
}

extension ComparisonJSON {
    private static func side(_ side: ContentComparison.Side) -> JSONText {
        .fields([("label", .text(side.label)), ("asOf", .text(side.asOf.description))])
    }

    private static func policy(_ policy: PolicyComparison) -> JSONText {
        .fields([
            ("id", .text(policy.id)), ("title", .text(policy.title)), ("example", .flag(policy.isExample)),
            ("change", .text(policy.presence.rawValue)),
            ("fields", fields(policy.fields)), ("measures", .list(policy.measures.map(measure))),
            ("indicators", .list(policy.indicators.map(indicator))), ("updates", .list(policy.updates.map(update))),
        ])
    }

    private static func measure(_ measure: MeasureComparison) -> JSONText {
        let agencies = measure.agencies.map { agency in
            JSONText.fields([
                ("change", .text(agency.presence.rawValue)), ("id", .text(agency.id)), ("name", .text(agency.name)),
                ("role", .text(agency.role.rawValue)),
            ])
        }
        return .fields([
            ("id", .text(measure.id)), ("number", .text(measure.number)), ("title", .text(measure.title)),
            ("change", .text(measure.presence.rawValue)), ("fields", fields(measure.fields)),
            ("agencies", .list(agencies)),
        ])
    }

    private static func indicator(_ indicator: IndicatorComparison) -> JSONText {
        let statuses = indicator.statuses.map { status in
            JSONText.fields([
                ("targetYear", .whole(status.targetYear)), ("old", .text(status.old.rawValue)),
                ("new", .text(status.new.rawValue)),
            ])
        }
        return .fields([
            ("id", .text(indicator.id)), ("name", .text(indicator.name)), ("unit", optional(indicator.unit)),
            ("change", .text(indicator.presence.rawValue)), ("fields", fields(indicator.fields)),
            ("targets", years(indicator.targets)), ("observations", years(indicator.observations)),
            ("statuses", .list(statuses)),
        ])
    }

    private static func update(_ update: PolicyComparison.AddedUpdate) -> JSONText {
        .fields([
            ("id", .text(update.id)), ("date", .text(update.date.description)), ("title", optional(update.title)),
            ("status", .text(update.status.rawValue)),
            ("percent", update.percent.map { .whole($0) } ?? .verbatim("null")),
            ("measures", .list(update.measures.map { .text($0.id) })),
        ])
    }

    private static func agency(_ agency: AgencyComparison) -> JSONText {
        .fields([
            ("id", .text(agency.id)), ("name", .text(agency.name)), ("change", .text(agency.presence.rawValue)),
            ("fields", fields(agency.fields)),
        ])
    }

    private static func fields(_ changes: [FieldChange]) -> JSONText {
        .list(
            changes.map { change in
                .fields([
                    ("field", .text(change.field.rawValue)), ("old", optional(change.old?.text)),
                    ("new", optional(change.new?.text)),
                ])
            })
    }

    private static func years(_ changes: [IndicatorComparison.YearChange]) -> JSONText {
        .list(
            changes.map { change in
                .fields([("year", .whole(change.year)), ("old", optional(change.old)), ("new", optional(change.new))])
            })
    }

    private static func optional(_ text: String?) -> JSONText { text.map { .text($0) } ?? .verbatim("null") }
}
