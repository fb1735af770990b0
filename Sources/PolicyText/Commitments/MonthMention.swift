/// A month without a year that sets a deadline: `12月底前`, `6月30日前`; its year is that of the sentence.
struct MonthMention: Sendable {
    /// 1–12.
    let month: Int
    /// From the word before the month to the word behind it.
    let span: Range<Int>
    /// 每年6月底前 and 次年6月底前 mean another year than the one spoken of.
    let isElsewhere: Bool
}

extension MonthMention {
    init?(_ reading: Reading, at index: Int, before end: Int) {
        guard reading.at(index - 1).digit == nil, let (month, next) = Self.number(reading, index),
            (1...12).contains(month), reading.at(next) == 0x6708
        else { return nil }
        var place = next + 1
        if let (_, behind) = Self.number(reading, place), reading.at(behind) == 0x65E5 { place = behind + 1 }
        guard let suffix = Self.suffixes.match(in: reading, at: place, before: end) else { return nil }
        let prefix = Self.prefixes.match(in: reading, endingAt: index, from: 0)
        let start = index - (prefix?.length ?? 0)
        self.init(month: month, span: start..<(place + suffix.length), isElsewhere: !Self.opens(reading, start))
    }

    /// Whether the month stands where a clause begins, so that no word before it says whose month it is.
    private static func opens(_ reading: Reading, _ index: Int) -> Bool {
        let before = reading.at(index - 1)
        return before == 0 || before == "," || before == ";" || before == ":" || before == 0x3001 || before.endsSentence
    }

    private static func number(_ reading: Reading, _ index: Int) -> (value: Int, next: Int)? {
        guard let first = reading.at(index).digit else { return nil }
        guard let second = reading.at(index + 1).digit else { return (first, index + 1) }
        return (first * 10 + second, index + 2)
    }

    private static let suffixes = WordList("底前 底之前 底以前 前 之前 以前 末前 底 末")
    private static let prefixes = WordList("到 至 在 于 并于 力争 确保")
}

extension TimeMention {
    /// The month in the one year that holds; a fact, after which no number is a promise, where its year cannot be told.
    init(_ month: MonthMention, after years: [TimePoint]) {
        let year = years.count == 1 && !month.isElsewhere ? years[0] : nil
        let follows = year.map { ($0.month ?? 0) <= month.month } ?? false
        self.init(
            point: TimePoint(year: year?.year ?? 0, month: month.month), sense: follows ? .promise : .fact,
            span: month.span,
            isDeadline: true, isPlain: false, isOutlook: false)
    }
}
