/// What a number counts, in the words of the text: mostly what stands before it in its clause.
struct SubjectFinder {
    let scan: SentenceScan
    let list: QuantityList
    /// Whether words in front bound the number, so that its subject stands before them.
    let hasBound: Bool

    private var reading: Reading { scan.reading }

    func subject() -> Range<Int> {
        let own = trimmed(ownStart..<max(ownStart, min(list.start, scan.base?.span.lowerBound ?? list.start)))
        let counted = self.counted
        if !own.isEmpty, list.bounds[0].sense != nil || counted.isEmpty || isAim(counted) { return own }
        if hasBound, scan.lastList == nil {
            if let before = scan.beforeTime.map(trimmed), !before.isEmpty { return before }
            if !counted.isEmpty, own.isEmpty, isCounting { return counted }
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
        let whole = [description(of: subject)]
        guard count > 1, scan.years.count == 1 else { return whole }
        let parts = ResponsibilityClause.split(reading, subject, at: [0x3001, 0x548C, 0x4E0E, 0x53CA])
        return parts.count == count ? parts.map { reading.text(trimmed($0)) } : whole
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
    /// Behind the last number of the clause a subject begins after the 、 that follows.
    private var ownStart: Int {
        guard let last = scan.lastList, last.end > scan.clauseStart else { return scan.clauseStart }
        let item = (last.end..<max(last.end, list.start)).first { reading[$0] == 0x3001 }
        return item.map { $0 + 1 } ?? last.end
    }

    private var clauseEnd: Int {
        if reading.at(list.end) == 0x3001 { return list.end }
        return (list.end..<reading.scalars.count).first {
            reading[$0] == "," || reading[$0] == ";" || reading[$0].endsSentence
                || (reading[$0] == 0x3001 && reading.at($0 + 1).digit != nil)
        } ?? reading.scalars.count
    }

    private var isCounting: Bool { list.quantities[0].kind == .amount }

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

    private func trimmed(_ span: Range<Int>) -> Range<Int> {
        var result = span
        while let match = Self.openings.match(in: reading, at: result.lowerBound, before: result.upperBound) {
            result = (result.lowerBound + match.length)..<result.upperBound
        }
        while let match = Self.endings.match(in: reading, endingAt: result.upperBound, from: result.lowerBound) {
            result = result.lowerBound..<(result.upperBound - match.length)
        }
        return result
    }

    private static let openings = WordList(
        "力争 力争实现 确保 争取 基本实现 全面实现 累计 预计 我国 我省 我市 我县 我区 使 其中 实现 努力 并 且 以及 和 及 的 推动 要 将 使得 , 、 : 以上 全部 同时 - — 一是 二是 三是 四是 五是 六是"
    )
    private static let endings = WordList(
        "的 要 应 均 都 分别 也 将 力争 稳步 逐步 进一步 总体 不断 持续 明显 , 、 : 并 年均 每年 提升 提高 降低 下降 增加 减少 控制 累计 平均 达到 每人 每人每年 达到每人每年")
    private static let aims = WordList("目标 要求 水平 标准 任务")
}
