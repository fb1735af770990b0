internal import Diagnostics
internal import PolicyModel

/// What a row of a task table promises and by when: its deadline holds for numbers whose year its text leaves out.
struct TaskPromises {
    let source: SourceText
    let reader: CommitmentReader

    init(source: SourceText, lines: [TextLine]) {
        self.source = source
        reader = CommitmentReader(source: source, years: DocumentYears(source, lines))
    }

    /// `part`, which the row makes, with its deadline and commitments.
    func added(to part: OutlinePart, _ row: TaskTable.Row) -> OutlinePart {
        guard let task = row.tasks.last else { return part }
        var announced = Announcement()
        announced.years = row.due.flatMap(point).map { [$0] } ?? []
        let stop = source.find("。", in: task) ?? task.upperBound
        let read = reader.read([task], title: task.lowerBound..<stop, below: announced, isContext: false)
        return part.due(due(row), commitments: read.commitments)
    }

    /// The deadline of a row; of a period (`2025—2027年`) its end.
    func due(_ row: TaskTable.Row) -> DueDate? {
        guard let cell = row.due else { return nil }
        let reading = Reading(source, cell)
        guard reading.scalars.contains(where: { $0.isHan || $0.digit != nil }) else { return nil }
        guard let point = point(cell) else { return DueDate(reading, reading.all) }
        return DueDate(text: reading.located(reading.all), year: point.year, month: point.month)
    }

    /// `2027年底前`, `到2027年6月`; nil where the words before the year say something else of it.
    private func point(_ cell: Range<Int>) -> TimePoint? {
        let reading = Reading(source, cell)
        let start = reading.has("到", at: 0) ? 1 : 0
        guard let mention = TimeMention(reading, at: start, before: reading.all.upperBound),
            mention.sense == .promise || mention.sense == .until, mention.span.upperBound == reading.all.upperBound
        else { return nil }
        return mention.point
    }
}

extension OutlinePart {
    /// The same part with a deadline where it has none, and with `commitments`.
    func due(_ due: DueDate?, commitments: [Commitment]) -> OutlinePart {
        OutlinePart(
            kind: kind, path: path, marker: marker, title: title, titleRange: titleRange, slug: slug, body: body,
            bodyRange: bodyRange, mentions: mentions, collectives: collectives, clauseTexts: clauseTexts,
            indicatorNames: indicatorNames, due: self.due ?? due, commitments: commitments)
    }
}
