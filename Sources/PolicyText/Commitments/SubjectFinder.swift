/// What a number counts, in the words of the text: mostly what stands before it in its clause.
struct SubjectFinder {
    let scan: SentenceScan
    let list: QuantityList
    /// Whether words in front bound the number, so that its subject stands before them.
    let hasBound: Bool

    private var reading: Reading { scan.reading }

    func subject() -> Range<Int> {
        let own = self.own
        let counted = self.counted
        if !own.isEmpty, list.bounds[0].sense != nil || counted.isEmpty || isAim(counted) { return own }
        if hasBound, scan.lastList == nil {
            if !counted.isEmpty, own.isEmpty, countsWhatFollows { return counted }
            if let before = scan.beforeTime.map(trimmed), !before.isEmpty { return before }
            if let last = scan.lastSubject { return last }
            if let before = scan.previousClause.map(trimmed), !before.contains(where: { reading[$0].digit != nil }) {
                return before
            }
        }
        if !counted.isEmpty { return counted }
        if !own.isEmpty { return own }
        return scan.lastSubject ?? scan.earlierSubject ?? counted
    }

    /// The subjects of a list of numbers: A、B和C分别达到 has three.
    func names(_ subject: Range<Int>, count: Int) -> [String] {
        guard count > 1, let names = SubjectNames(reading, subject, count: count) else {
            return [description(of: subject)]
        }
        return names.texts
    }

    /// The clause to show: from the year, if it opens the clause, to the end of the clause.
    func clause() -> Range<Int> {
        var start = ownStart
        if scan.lastList == nil, let time = scan.lastTime, time.span.upperBound <= start {
            let between = time.span.upperBound..<start
            let isNear = between.allSatisfy { reading[$0] == "," } || scan.clauseStart == time.span.upperBound
            if isNear { start = scan.beforeTime?.lowerBound ?? scan.timeStart }
        }
        return start..<max(start, clauseEnd)
    }
}

extension SubjectFinder {
    /// What stands before the number in its clause, up to the value a change starts from.
    private var own: Range<Int> {
        var end = min(list.start, scan.origin ?? list.start, scan.base?.span.lowerBound ?? list.start)
        if list.bounds[0].sense == .achieve, counted.isEmpty, !reading.has("分别", before: list.start) {
            // 职业技能培训3000万人次: behind its object the verb is the noun that is counted.
            end = max(end, list.verbEnd(in: reading))
        }
        let span = trimmed(ownStart..<max(ownStart, end))
        return span.isEmpty && end > list.start ? list.start..<end : span
    }

    /// Behind the last number of the clause a subject begins after the 、 that follows.
    private var ownStart: Int {
        guard let last = scan.lastList, last.end > scan.clauseStart else { return scan.clauseStart }
        let item = (last.end..<max(last.end, list.start)).first { reading[$0] == 0x3001 }
        return item.map { $0 + 1 } ?? last.end
    }

    private var clauseEnd: Int {
        if reading.at(list.end) == 0x3001 { return list.end }
        let limit = min(reading.scalars.count, list.end + Self.longestClause)
        return (list.end..<limit).first {
            reading[$0] == "," || reading[$0] == ";" || reading[$0].endsSentence
                || (reading[$0] == 0x3001 && reading.at($0 + 1).digit != nil)
        } ?? limit
    }

    private var isCounting: Bool { list.quantities[0].kind == .amount }

    /// 至少建成1所医院, ≥50%的医院.
    private var countsWhatFollows: Bool {
        isCounting && scan.beforeTime == nil || list.quantities[0].kind == .share && reading.at(list.end) == 0x7684
    }

    /// What follows the number, where the number counts it: 50%的卫生院, 1名医师.
    private var counted: Range<Int> {
        let span = trimmed(list.end..<clauseEnd)
        return span.first.map { reading[$0] == "(" } ?? false ? span.lowerBound..<span.lowerBound : span
    }

    /// 65%以上的目标 speaks of the number itself.
    private func isAim(_ span: Range<Int>) -> Bool {
        span.count <= 4 && Self.aims.match(in: reading, at: span.lowerBound, before: span.upperBound) != nil
    }

    private func description(of subject: Range<Int>) -> String {
        guard !subject.isEmpty else { return scan.title }
        let counted = self.counted
        guard hasBound, !isAim(counted), isCounting, !counted.isEmpty, counted.lowerBound != subject.lowerBound,
            counted.count <= 30
        else { return reading.text(subject) }
        return reading.text(subject) + reading.text(counted)
    }

    private func trimmed(_ span: Range<Int>) -> Range<Int> { SubjectNames.trimmed(span, in: reading) }

    private static let longestClause = 200
    private static let aims = WordList("目标 要求 水平 标准 任务")
}
