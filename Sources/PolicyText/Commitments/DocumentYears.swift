/// The years a document is bound to: before it was issued, years tell facts; where its plan ends, its aims fall due.
struct DocumentYears: Sendable {
    /// The year it was issued in, or the earliest it can have been: years before it promise nothing.
    let publication: Int?
    /// The last year of the period in its title: `（2026—2030年）`, `“十四五”`.
    let planEnd: Int?
}

extension DocumentYears {
    /// Read from a line that is only a document number (`国发〔2019〕13号`) or only a date, else from the period in the title
    /// and from the youngest document the text cites.
    init(_ source: SourceText, _ lines: [TextLine]) {
        var period: (start: Int, end: Int)?
        for line in lines where line.kind == .text {
            let length = line.span.upperBound - line.content
            guard length > 0, length <= Self.titleLength else { continue }
            let isHead = line.span.lowerBound < Self.headLength
            guard isHead || length <= Self.noteLength else { continue }
            let reading = Reading(source, line.contentSpan)
            if length <= Self.noteLength, let year = Self.issued(reading) {
                publication = year
                planEnd = period?.end
                return
            }
            if isHead, period == nil { period = Self.period(reading) }
        }
        let cited = Self.youngestCited(source)
        publication = [cited, period?.start].compactMap { $0 }.max()
        planEnd = period?.end
    }

    /// Bytes a line with a number or a date, a title, and the head of a document have at most.
    private static let noteLength = 60
    private static let titleLength = 180
    private static let headLength = 1500
}

extension DocumentYears {
    private static func issued(_ reading: Reading) -> Int? {
        guard let last = reading.scalars.last else { return nil }
        if last == 0x53F7, let open = reading.all.first(where: { [0x3014, 0x5B, 0x28].contains(reading[$0]) }),
            let year = WrittenYear(reading, at: open + 1), year.end == open + 5,
            [0x3015, 0x5D, 0x29].contains(reading.at(open + 5))
        {
            return year.value
        }
        let start = reading.at(0) == "(" ? 1 : 0
        let end =
            reading.has("印发", before: reading.all.upperBound) ? reading.all.upperBound - 2 : reading.all.upperBound
        let isDated = reading.has("日", before: end) || (start == 1 && reading.has("日)", before: end))
        guard isDated, reading.contains("月", in: reading.all) else { return nil }
        if let year = WrittenYear(reading, at: start), reading.at(year.end) == 0x5E74, end - start <= 12 {
            return year.value
        }
        guard end < reading.all.upperBound, let mark = reading.first("年", in: reading.all), mark >= 4 else {
            return nil
        }
        return WrittenYear(reading, at: mark - 4)?.value
    }

    /// `（2021—2025年）` anywhere in a title, or the five-year plan a title names.
    private static func period(_ reading: Reading) -> (start: Int, end: Int)? {
        guard !reading.all.contains(where: { reading[$0].endsSentence }) else { return nil }
        for index in reading.all where reading[index] == "(" {
            guard let first = WrittenYear(reading, at: index + 1) else { continue }
            let dash = first.end + (reading.at(first.end) == 0x5E74 ? 1 : 0)
            let mark = reading.at(dash)
            guard mark.isRangeMark || mark == 0x81F3,
                let last = WrittenYear(reading, at: dash + (reading.at(dash + 1).isRangeMark ? 2 : 1)),
                last.value > first.value
            else { continue }
            return (first.value, last.value)
        }
        guard plans.match(in: reading, endingAt: reading.all.upperBound, from: 0) != nil else { return nil }
        for index in reading.all {
            if let plan = FiveYearPlan(reading, at: index) { return (plan.end - 4, plan.end) }
        }
        return nil
    }

    /// The largest year in `〔2019〕`: a text cites what exists.
    private static func youngestCited(_ source: SourceText) -> Int? {
        var youngest: Int?
        var place = 0
        while let open = source.find("〔", in: place..<source.bytes.count) {
            place = open + 3
            let digits = source.bytes[place..<min(place + 4, source.bytes.count)].map { UInt32($0).digit }
            guard digits.count == 4, !digits.contains(nil),
                source.starts(with: "〕", at: place + 4, before: source.bytes.count)
            else { continue }
            let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
            if (1990...2100).contains(year) { youngest = max(youngest ?? year, year) }
        }
        return youngest
    }

    private static let plans = WordList("规划 计划 方案 通知 纲要 意见 )")
}
