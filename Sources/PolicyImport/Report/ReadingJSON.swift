import DataFiles
import Diagnostics
import PolicyModel
import PolicyText

/// What was recognised, for programs.
enum ReadingJSON {
    static func json(_ policy: ReadPolicy) -> JSONText {
        let measures = policy.outline.measures
        let context = policy.outline.parts.filter { $0.kind != .measure && !$0.commitments.isEmpty }
        return .fields(
            [("title", .text(policy.title))]
                + optional("documentNumber", policy.head.number) + optional("stage", policy.head.stage.rawValue)
                + [
                    ("measures", .list(measures.map { measure($0, policy) })),
                    ("context", .list(context.map { part($0, policy) })),
                    ("indicators", .list(policy.indicators.map { IndicatorJSON.json($0, policy) })),
                ])
    }
}

extension ReadingJSON {
    private typealias Fields = [(key: String, value: JSONText)]

    private static func measure(_ part: OutlinePart, _ policy: ReadPolicy) -> JSONText {
        let agencies = part.mentions.map { mention -> JSONText in
            .fields([
                ("name", .text(mention.name.value)), ("role", .text(mention.role.rawValue)),
                ("evidence", .text(mention.evidence.rawValue)),
            ])
        }
        return .fields(
            head(part, policy)
                + [("agencies", .list(agencies)), ("collective", .list(part.collectives.map { .text($0.value) }))]
                + (part.due.map { [("due", .text($0.text.value))] } ?? [])
                + [("commitments", .list(part.commitments.map { commitment($0, policy) }))])
    }

    private static func part(_ part: OutlinePart, _ policy: ReadPolicy) -> JSONText {
        .fields(head(part, policy) + [("commitments", .list(part.commitments.map { commitment($0, policy) }))])
    }

    private static func head(_ part: OutlinePart, _ policy: ReadPolicy) -> Fields {
        [
            ("path", .list(part.path.map { .whole($0) })), ("title", .text(part.title)),
            ("line", .whole(policy.line(of: part.titleRange))),
        ]
    }

    private static func commitment(_ commitment: Commitment, _ policy: ReadPolicy) -> JSONText {
        var fields: Fields = [("year", .whole(commitment.year))]
        if let month = commitment.month { fields.append(("month", .whole(month))) }
        fields += [("subject", .text(commitment.subject)), ("comparator", .text(commitment.comparator.rawValue))]
        if let value = commitment.value { fields.append(("value", .number(value))) }
        fields.append(("unit", .text(commitment.unit)))
        if let change = commitment.change { fields.append(("change", .text(change.rawValue))) }
        fields.append(("line", .whole(policy.line(of: commitment.range))))
        return .fields(fields)
    }

    private static func optional(_ key: String, _ text: String?) -> Fields { text.map { [(key, .text($0))] } ?? [] }
}
