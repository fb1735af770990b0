/// A year a text promises something for, with its month where it names one.
struct TimePoint: Hashable, Sendable {
    let year: Int
    let month: Int?
}

/// How a text mentions a year.
struct TimeMention: Sendable {
    enum Sense: Sendable {
        /// 到2025年, 2030年，…: what follows is promised for then.
        case promise
        /// 比2015年, 在2020年基础上, 由2020年的: only compared with.
        case base
        /// 于2014年, 自2019年起: tells what was or what holds, promises nothing.
        case fact
        /// 截至2020年底: tells what was, unless that year is still to come.
        case until
    }

    let point: TimePoint
    let sense: Sense
    /// From the word before the year (到) to the word behind it (底前).
    let span: Range<Int>
    /// 2025年3月底之前: the sentence sets a deadline even where it has no number.
    let isDeadline: Bool
    /// No word before the year makes it an aim: 2019年，…
    let isPlain: Bool
    /// 展望2035年: beyond the plan.
    let isOutlook: Bool
}

extension TimeMention {
    /// The year that begins at `index`: `2025年`, `2025年3月底之前`, `2021—2025年`, `“十四五”末`.
    init?(_ reading: Reading, at index: Int, before end: Int) {
        guard let date = Date(reading, index, end) ?? Date(planPeriod: reading, index, end) else { return nil }
        var place = date.end
        var isDeadline = false
        var suffix: Sense?
        var isEvent = false
        suffixes: while let match = Self.suffixes.match(in: reading, at: place, before: end) {
            switch match.meaning {
            case .part: break
            case .before: isDeadline = true
            case .sense(let sense): suffix = suffix ?? sense
            case .event: isEvent = true
            case .word: break suffixes
            }
            place += match.length
        }
        // 2019年1月至2021年12月 ends in the second of the two.
        if reading.at(place) == 0x81F3, reading.at(place + 1).digit != nil { suffix = suffix ?? .base }
        if suffix == nil, date.hasDay, !isDeadline { suffix = .fact }
        var start = index
        var prefix: Sense?
        while let match = Self.prefixes.match(in: reading, endingAt: start, from: 0) {
            start -= match.length
            prefix = match.meaning
            if match.meaning != .promise { break }
        }
        if suffix == nil, isEvent, prefix == nil, !isDeadline { suffix = .fact }
        point = TimePoint(year: date.year, month: date.month)
        sense = prefix == .base && suffix != .fact ? .base : suffix ?? prefix ?? .promise
        span = start..<place
        self.isDeadline = isDeadline
        isPlain = prefix == nil && !isDeadline && !date.isWholePeriod
        isOutlook = reading.has("展望", before: start) || reading.has("展望到", before: start)
    }

    private enum Suffix: Sendable {
        case part
        case before
        case sense(Sense)
        /// 印发, 发布: what was done in that year, unless a word before the year makes it an aim.
        case event
        case word
    }

    private static let suffixes = Vocabulary<Suffix>(
        ("底 末 初 度 上半年 下半年 中期 左右 份 底前后 期间 时", .part),
        ("前 之前 以前", .before),
        ("起 以来 以后 开始 版 实际 被 后", .sense(.fact)),
        ("修订 印发 出台 发布", .event),
        (
            "相比 基础上 基础之上 水平 基期 同期 的基础 的水平 为基数 为基期 基数 实绩 的基数 水平上 的水平上", .sense(.base)
        ),
        // 2025年初中生, 2030年前列腺癌: the next word only begins like one of these.
        ("初中 初级 初次 初诊 前列 末端 度假 后勤 时间 起步", .word))
    private static let prefixes = Vocabulary<Sense>(
        ("到 至 力争 力争到 力争在 力争于 确保 确保到 确保在 争取 争取到 在 应于 于 截至到 预计 预计到 计划 应在 须在 须于", .promise),
        ("比 较 从 由 按 以 对比 相比 相较 相对 比照 较之", .base),
        ("截至 截止 截止到", .until), ("自 截至目前 始于 已于", .fact))
}

extension TimeMention {
    fileprivate struct Date {
        var year: Int
        var month: Int?
        var end: Int
        var hasDay = false
        /// 期间 rather than 期末.
        var isWholePeriod = false
    }
}

extension TimeMention.Date {
    /// `2025年3月1日`, `2021—2025年` (its end), `2022` where a year with 年 follows in the same list.
    fileprivate init?(_ reading: Reading, _ index: Int, _ end: Int) {
        guard let year = Self.year(reading, index), index == 0 || reading[index - 1].digit == nil else { return nil }
        var place = index + 4
        if reading.at(place).isRangeMark || reading.at(place) == 0x81F3 {
            guard let last = Self.year(reading, place + 1), reading.at(place + 5) == 0x5E74 else { return nil }
            self.init(year: last, month: nil, end: place + 6)
            return
        }
        if reading.at(place) == 0x3001 || reading.at(place) == 0x548C {
            guard Self.listsYears(reading, place + 1) else { return nil }
            self.init(year: year, month: nil, end: place)
            return
        }
        guard place < end, reading[place] == 0x5E74, reading.at(place + 1) != 0x7EA7 else { return nil }
        place += 1
        self.init(year: year, month: nil, end: place)
        if let (month, next) = Self.number(reading, place), (1...12).contains(month), reading.at(next) == 0x6708 {
            self.month = month
            self.end = next + 1
            if let (_, behind) = Self.number(reading, next + 1), reading.at(behind) == 0x65E5 {
                self.end = behind + 1
                hasDay = true
            }
        }
    }

    /// `“十四五”末`, `“十四五”期间`: by the end of the plan.
    fileprivate init?(planPeriod reading: Reading, _ index: Int, _ end: Int) {
        guard let plan = FiveYearPlan(reading, at: index),
            let match = Self.periods.match(in: reading, at: plan.next, before: end)
        else { return nil }
        self.init(year: plan.end, month: nil, end: plan.next + match.length, isWholePeriod: match.meaning)
    }

    private static let periods = Vocabulary<Bool>(("时期末 期末 规划期末 末 末期", false), ("期间 时期 期间内 规划期间 规划期内", true))

    /// Whether years joined by 、 and 和 follow, the last with 年: 2025和2030年.
    private static func listsYears(_ reading: Reading, _ index: Int) -> Bool {
        guard year(reading, index) != nil else { return false }
        let next = reading.at(index + 4)
        return next == 0x5E74 || ((next == 0x3001 || next == 0x548C) && listsYears(reading, index + 5))
    }

    private static func year(_ reading: Reading, _ index: Int) -> Int? {
        reading.at(index).digit == nil ? nil : WrittenYear(reading, at: index)?.value
    }

    private static func number(_ reading: Reading, _ index: Int) -> (value: Int, next: Int)? {
        var value = 0
        var place = index
        while let digit = reading.at(place).digit, place - index < 2 {
            value = value * 10 + digit
            place += 1
        }
        return place > index ? (value, place) : nil
    }
}
