internal import Diagnostics
internal import PolicyModel

/// Goes through the tokens of one paragraph and keeps what a number needs to be understood: the years that hold, the clause
/// it stands in, the subject spoken of.
struct SentenceScan {
    /// Where the years that hold were said.
    enum Hold: Sendable {
        /// In this sentence or before the colon above it.
        case stated
        /// In a sentence before, in a text on aims.
        case carried
        /// In the sentence right before, which promised something itself.
        case continued
    }

    let reading: Reading
    let announced: [TimePoint]
    let isContext: Bool
    let publicationYear: Int?
    /// The title of the item, which names the subject where a sentence leaves it out: 提高覆盖率。到2025年达到95%。
    let title: String

    private(set) var commitments: [Commitment] = []
    /// The years that held at the end of the paragraph.
    private(set) var lastYears: [TimePoint] = []
    /// Every list of years the paragraph promised something for, but those it only looks ahead to.
    private(set) var lists: [[TimePoint]] = []

    var years: [TimePoint] = []
    var hold = Hold.stated
    var clauseStart = 0
    var previousClause: Range<Int>?
    /// The clause as far as it stands before a year in its middle: `X到2025年达到…`.
    var beforeTime: Range<Int>?
    var lastTime: TimeMention?
    /// Where the list of years that holds begins: 到2022年和2030年.
    var timeStart = 0
    var base: TimeMention?
    /// Where the value a change starts from begins: 由35%提高到50%.
    var origin: Int?
    /// The list of numbers accepted last in this clause.
    var lastList: AcceptedList?
    var lastSubject: Range<Int>?
    /// The last subject of the sentences before.
    var earlierSubject: Range<Int>?
    private var series: Series?
    private var deadline: (mention: TimeMention, count: Int)?
    /// How many commitments there were when the sentence began.
    private var sentenceCount = 0

    struct AcceptedList {
        let end: Int
        let bound: Bound.Sense?
        let subject: Range<Int>
    }

    /// Commitments of one clause that share their subject.
    private struct Series {
        let subject: Range<Int>
        let start: Int
        let years: Int
    }

    /// `announced` are years a colon set, `carried` those of the paragraphs before in a text on aims.
    init(
        reading: Reading, announced: [TimePoint], carried: [TimePoint], isContext: Bool, publicationYear: Int?,
        title: String
    ) {
        self.title = title
        self.reading = reading
        self.announced = announced
        self.isContext = isContext
        self.publicationYear = publicationYear
        years = announced.isEmpty ? carried : announced
        if announced.isEmpty, !carried.isEmpty { hold = .carried }
    }

    mutating func run() {
        let tokens = SentenceTokens(reading).tokens
        var index = 0
        while index < tokens.count {
            switch tokens[index] {
            case .sentence(let place): endSentence(place)
            case .part(let place), .clause(let place): endClause(place)
            case .item: break
            case .time(let mention): meet(mention)
            case .quantity:
                let list = QuantityList(tokens, at: &index, reading, from: max(clauseStart, lastList?.end ?? 0))
                if list.bounds[0].sense == .start { origin = origin ?? list.start }
                if let accepted = Acceptance(self, list).accepted { add(accepted) }
                continue
            }
            index += 1
        }
        settleSeries()
        settleDeadline(before: reading.scalars.count)
        lastYears = years
    }
}

extension SentenceScan {
    private mutating func endSentence(_ place: Int) {
        settleDeadline(before: place)
        let promised = commitments.count > sentenceCount
        sentenceCount = commitments.count
        if !years.isEmpty, isContext || reading.has("其中", at: place + 1) {
            hold = announced.isEmpty ? .carried : .stated
        } else if !years.isEmpty, announced.isEmpty, promised {
            hold = .continued
        } else {
            years = announced
            hold = .stated
        }
        endClause(place)
        earlierSubject = lastSubject ?? earlierSubject
        (previousClause, lastSubject, lastTime) = (nil, nil, nil)
    }

    private mutating func endClause(_ place: Int) {
        if place > clauseStart { previousClause = clauseStart..<place }
        clauseStart = place + 1
        settleSeries()
        (beforeTime, base, lastList, origin) = (nil, nil, nil, nil)
    }

    private mutating func meet(_ mention: TimeMention) {
        switch mention.sense {
        case .base:
            base = mention
        case .fact:
            tell(mention)
        case .until:
            if let publicationYear, mention.point.year > publicationYear { promise(mention) } else { tell(mention) }
        case .promise:
            if let publicationYear, mention.point.year < publicationYear { tell(mention) } else { promise(mention) }
        }
    }

    /// What follows is a fact: no year holds for it.
    private mutating func tell(_ mention: TimeMention) {
        settleDeadline(before: mention.span.lowerBound)
        years = []
        clauseStart = mention.span.upperBound
    }

    private mutating func promise(_ mention: TimeMention) {
        settleDeadline(before: mention.span.lowerBound)
        let isListed =
            years.count < Self.mostYears
            && lastTime.map { joins($0.span.upperBound..<mention.span.lowerBound) } ?? false
        if !isListed { timeStart = mention.span.lowerBound }
        years = isListed ? years + [mention.point] : [mention.point]
        hold = .stated
        if isListed, lastTime?.isOutlook == false {
            lists[lists.count - 1] = years
        } else if !mention.isOutlook {
            lists.append(years)
        }
        let end = min(base?.span.lowerBound ?? .max, mention.span.lowerBound)
        // 覆盖率2025年达到90%、2030年达到92%: behind a number the subject before the first year goes on.
        let start = lastList.map { max(clauseStart, $0.end + (reading.at($0.end) == 0x3001 ? 1 : 0)) } ?? clauseStart
        if end > start, !isListed { beforeTime = start..<end }
        settleSeries()
        clauseStart = mention.span.upperBound
        lastTime = mention
        (lastList, origin) = (nil, nil)
        if mention.isDeadline { deadline = (mention, commitments.count) }
    }

    /// Whether only a conjunction stands between two years: 2022年和2030年.
    private func joins(_ span: Range<Int>) -> Bool {
        span.count <= 2 && span.allSatisfy { [0x3001, 0x548C, 0x4E0E, 0x53CA, 0x4EE5].contains(reading[$0]) }
    }

    /// Texts name two or three years at once; longer runs are no text.
    private static let mostYears = 8

    private mutating func add(_ accepted: Acceptance.Accepted) {
        if lastList == nil || series?.subject != accepted.subject {
            settleSeries()
            series = Series(subject: accepted.subject, start: commitments.count, years: years.count)
        }
        commitments += accepted.commitments
        lastList = AcceptedList(end: accepted.end, bound: accepted.bound, subject: accepted.subject)
        lastSubject = accepted.subject
    }

    /// Numbers of several units behind one subject belong to its parts: 床位数、医师数分别达到4万张、2万人.
    private mutating func settleSeries() {
        guard let series else { return }
        self.series = nil
        let count = commitments.count - series.start
        guard series.years == 1, count > 1, let names = SubjectNames(reading, series.subject, count: count) else {
            return
        }
        for (index, name) in names.texts.enumerated() {
            commitments[series.start + index] = commitments[series.start + index].naming(name)
        }
    }

    /// A deadline whose sentence gave no number is a commitment without a value.
    private mutating func settleDeadline(before place: Int) {
        guard let (mention, count) = deadline else { return }
        deadline = nil
        guard commitments.count == count else { return }
        let follows = reading.at(mention.span.upperBound) == "," ? 1 : 0
        let behind = mention.span.upperBound + follows..<max(place, mention.span.upperBound + follows)
        let end = behind.first { reading[$0] == "," || reading[$0] == ";" } ?? place
        let start = beforeTime?.lowerBound ?? mention.span.lowerBound
        guard end > behind.lowerBound, reading[end - 1] != ":" else { return }
        let text = reading.located(start..<end)
        commitments.append(
            Commitment(
                year: mention.point.year, month: mention.point.month,
                subject: reading.text(behind.lowerBound..<end), comparator: .equal, value: nil, unit: "",
                text: text.value, range: text.range))
    }
}

extension Commitment {
    fileprivate func naming(_ subject: String) -> Commitment {
        Commitment(
            year: year, month: month, subject: subject, comparator: comparator, value: value, unit: unit,
            change: change,
            text: text, range: range)
    }
}
