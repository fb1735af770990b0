internal import Diagnostics
internal import PolicyModel

/// Gathers who answers for each item, and remembers what clauses say of all that follow.
struct ResponsibilityReader {
    struct Answers {
        var ledger = AgencyLedger()
        var clauseTexts: [Located<String>] = []
        var indicatorNames: [Located<String>] = []
        var due: DueDate?
        var hasClause = false
    }

    private var firstLeads = false
    private var everywhere: [ResponsibilityClause.Entry] = []

    mutating func read(_ draft: PartReader.Draft, in source: SourceText) -> Answers {
        var answers = Answers()
        if !firstLeads {
            firstLeads = draft.paragraphs.contains { ClauseConvention.announcesFirstLeads($0, source) }
        }
        for found in draft.clauses {
            apply(found.clause, &answers)
            answers.clauseTexts.append(source.located(source.trimmed(found.inside)))
            if let due = found.clause.due { answers.due = DueDate(Reading(source, found.inside), due) }
        }
        for field in draft.fields {
            let reading = Reading(source, field.value)
            switch field.key {
            case .agencies(let role):
                apply(ResponsibilityClause(reading, reading.all, label: role), &answers)
                answers.clauseTexts.append(source.located(field.name.lowerBound..<field.value.upperBound))
            case .indicators:
                answers.indicatorNames += ResponsibilityClause.split(
                    reading, reading.all, at: [0x3001, 0x2C, 0x3B, 0x3002]
                )
                .map { reading.located($0) }
            case .due:
                answers.due = DueDate(reading, reading.all)
            case nil:
                break
            }
        }
        if answers.hasClause { for entry in everywhere { answers.ledger.add(entry) } }
        return answers
    }
}

extension ResponsibilityReader {
    private mutating func apply(_ clause: ResponsibilityClause, _ answers: inout Answers) {
        answers.hasClause = answers.hasClause || !clause.entries.isEmpty
        if clause.firstLeads { firstLeads = true }
        everywhere += clause.everywhere
        for entry in firstLeads ? clause.entriesLedByFirst : clause.entries { answers.ledger.add(entry) }
    }
}
