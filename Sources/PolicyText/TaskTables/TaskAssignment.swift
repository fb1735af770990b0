internal import Diagnostics
internal import PolicyModel

/// Gives the agencies of task tables to the measures whose titles the rows repeat; in a text without measures each row is one.
struct TaskAssignment {
    let source: SourceText
    let tables: [TaskTable]
    private let promises: TaskPromises

    init(source: SourceText, lines: [TextLine]) {
        self.source = source
        promises = TaskPromises(source: source, lines: lines)
        tables = TableRows.tables(in: lines, source).compactMap { TaskTable($0, source) }
    }

    func assigned(to parts: [OutlinePart]) -> [OutlinePart] {
        guard !tables.isEmpty else { return parts }
        guard parts.contains(where: { $0.kind == .measure }) else {
            return (parts + measures()).sorted { $0.titleRange.start < $1.titleRange.start }
        }
        let rows = tables.flatMap { table in
            table.rows.map { (names: $0.tasks.map(name), answers: answers($0, table), due: promises.due($0)) }
        }
        return parts.map { part in
            // A clause of its own says it better than a table made from it.
            guard part.kind == .measure, part.clauseTexts.isEmpty else { return part }
            let title = name(of: part.title)
            var ledger = AgencyLedger()
            var texts: [Located<String>] = []
            var dues: [DueDate] = []
            for row in rows where row.names.contains(where: { Self.isSame($0, title) }) {
                row.answers.add(to: &ledger)
                texts += row.answers.clauseTexts
                dues += row.due.map { [$0] } ?? []
            }
            for mention in part.mentions { ledger.add(mention) }
            return texts.isEmpty
                ? part : part.answered(by: ledger, texts).due(Self.only(dues), commitments: part.commitments)
        }
    }
}

extension TaskAssignment {
    /// A task without its number, the marks around it and white space.
    private func name(_ cell: Range<Int>) -> [UInt32] {
        let line = TextLine(kind: .text, span: cell, content: cell.lowerBound, isHeading: false, isBold: false)
        let start = NumberMarker(line, in: source)?.content ?? cell.lowerBound
        return Reading(source, start..<cell.upperBound).scalars
    }

    private func name(of title: String) -> [UInt32] {
        title.unicodeScalars.map(\.value.folded).filter { !$0.isSpace }
    }

    /// The one deadline all rows have; where they differ the measure has none of its own.
    private static func only(_ dues: [DueDate]) -> DueDate? {
        dues.allSatisfy { $0.year == dues.first?.year && $0.month == dues.first?.month } ? dues.first : nil
    }

    /// Whether a row speaks of the measure: one begins with the other, and that is more than a word.
    private static func isSame(_ row: [UInt32], _ title: [UInt32]) -> Bool {
        let shorter = min(row.count, title.count)
        return row == title || (shorter >= 5 && row.prefix(shorter) == title.prefix(shorter))
    }

    private struct Answers {
        var entries: [ResponsibilityClause.Entry] = []
        var clauseTexts: [Located<String>] = []

        func add(to ledger: inout AgencyLedger) {
            for entry in entries { ledger.add(entry) }
        }
    }

    private func answers(_ row: TaskTable.Row, _ table: TaskTable) -> Answers {
        var answers = Answers()
        let hasLead = row.answers.contains { $0.role == .lead }
        for (role, cell) in row.answers {
            let reading = Reading(source, cell)
            let clause = ResponsibilityClause(reading, reading.all, label: role)
            let leads = table.firstLeads && !hasLead && role == .responsible
            answers.entries += leads ? clause.entriesLedByFirst : clause.entries
            answers.clauseTexts.append(source.located(cell))
        }
        return answers
    }

    /// Every row as a measure, numbered as the table numbers it.
    private func measures() -> [OutlinePart] {
        tables.flatMap { table in
            table.rows.enumerated().compactMap { index, row in
                row.tasks.last.map { promises.added(to: measure(row, task: $0, index + 1, answers(row, table)), row) }
            }
        }
    }

    private func measure(_ row: TaskTable.Row, task cell: Range<Int>, _ count: Int, _ answers: Answers) -> OutlinePart {
        let slug = slug(cell)
        let task = source.trimmed(cell.lowerBound..<(slug.map { $0.lowerBound - 2 } ?? cell.upperBound))
        let stop = source.find("。", in: task)
        let title = task.lowerBound..<(stop ?? task.upperBound)
        let body = source.trimmed((stop.map { $0 + 3 } ?? task.upperBound)..<task.upperBound)
        let heading = Reading(source, title)
        let number = row.number.flatMap { Int(source.string($0)) } ?? count
        var ledger = AgencyLedger()
        answers.add(to: &ledger)
        return OutlinePart(
            kind: .measure, path: [number], marker: row.number.map { source.string($0) } ?? "",
            title: heading.text(heading.all), titleRange: source.range(title), slug: slug.map { source.located($0) },
            body: source.string(body),
            bodyRange: source.range(body), mentions: ledger.mentions, collectives: ledger.collectives,
            clauseTexts: answers.clauseTexts, indicatorNames: [], due: nil, commitments: [])
    }
}

extension TaskAssignment {
    /// What stands in the `{#…}` at the end of a cell.
    private func slug(_ cell: Range<Int>) -> Range<Int>? {
        guard let open = source.find("{#", in: cell), source.bytes[cell.upperBound - 1] == UInt8(ascii: "}"),
            !source.bytes[open..<(cell.upperBound - 1)].contains(UInt8(ascii: "}"))
        else { return nil }
        return (open + 2)..<(cell.upperBound - 1)
    }
}

extension OutlinePart {
    fileprivate func answered(by ledger: AgencyLedger, _ texts: [Located<String>]) -> OutlinePart {
        OutlinePart(
            kind: kind, path: path, marker: marker, title: title, titleRange: titleRange, slug: slug, body: body,
            bodyRange: bodyRange, mentions: ledger.mentions, collectives: collectives + ledger.collectives,
            clauseTexts: clauseTexts + texts, indicatorNames: indicatorNames, due: due, commitments: commitments)
    }
}
