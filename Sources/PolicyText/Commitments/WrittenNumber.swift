/// A number as a sentence writes it: `1,234.5`, `百分之九十五`, `三分之二`, `1/3`, `八成`, `一半`, `两`.
struct WrittenNumber: Sendable {
    enum Form: Sendable {
        case digits
        /// 三分之二, 百分之九十: a share without a sign of its own; the value is in per cent.
        case share
        /// 一, 两, 十二: as often part of a word as a count.
        case spelled
    }

    let value: Double
    let form: Form
    let end: Int
}

extension WrittenNumber {
    /// Letters in front make a number part of a name (PM2.5, H7N9).
    init?(_ reading: Reading, at index: Int, before end: Int) {
        guard index < end else { return nil }
        if reading[index].digit == nil {
            self.init(spelled: reading, at: index, before: end)
            return
        }
        guard !reading.at(index - 1).isLatinLetter, let (value, place) = Self.digits(reading, index, end),
            !reading.at(place).isLatinLetter || MeasureUnit.isLatin(reading, at: place, before: end)
        else { return nil }
        if reading.at(place) == "/", value > 0, let (whole, next) = Self.digits(reading, place + 1, end),
            whole > value, whole <= 10, reading.at(next) != "/", reading.at(next) != 0x4E07
        {
            guard let share = Self.percent(value, of: whole) else { return nil }
            self.init(value: share, form: .share, end: next)
            return
        }
        self.init(value: value, form: .digits, end: place)
    }

    private init?(spelled reading: Reading, at index: Int, before end: Int) {
        if reading.has("百分之", at: index) {
            guard let (value, next) = Self.chinese(reading, index + 3, end) else { return nil }
            self.init(value: value, form: .share, end: next)
            return
        }
        if let half = Self.halves.match(in: reading, at: index, before: end) {
            self.init(value: 50, form: .share, end: index + half.length)
            return
        }
        guard let (first, next) = Self.chinese(reading, index, end), first > 0 else { return nil }
        if reading.has("分之", at: next) {
            guard let (second, behind) = Self.chinese(reading, next + 2, end), second < first,
                let share = Self.percent(second, of: first)
            else { return nil }
            self.init(value: share, form: .share, end: behind)
        } else if reading.at(next) == 0x6210, first < 10,
            Self.bounds.match(in: reading, at: next + 1, before: end) != nil
        {
            self.init(value: first * 10, form: .share, end: next + 1)
        } else {
            self.init(value: first, form: .spelled, end: next)
        }
    }

    /// 半数以上, 一半的县: a half is a share only where something bounds it or belongs to it.
    private static let halves = WordList("一半 半数")
    private static let bounds = WordList("以上 左右 以内 以下")
}

extension WrittenNumber {
    /// A part of ten in per cent; thirds have no exact value there, so they are left unread.
    private static func percent(_ part: Double, of whole: Double) -> Double? {
        let value = part / whole * 100
        return (value * 10).rounded() == value * 10 ? value : nil
    }

    private static func digits(_ reading: Reading, _ index: Int, _ end: Int) -> (value: Double, next: Int)? {
        var place = index
        var digits: [UInt8] = []
        while place < end {
            let value = reading[place]
            if value.digit != nil {
                digits.append(UInt8(value))
            } else if value == ".", reading.at(place + 1).digit != nil, !digits.isEmpty, !digits.contains(0x2E) {
                digits.append(0x2E)
            } else if value == ",", reading.offsets[place + 1] - reading.offsets[place] == 1,
                (1...3).allSatisfy({ reading.at(place + $0).digit != nil }), reading.at(place + 4).digit == nil
            {
                // A half-width comma before exactly three digits groups them; a full-width one divides clauses.
            } else {
                break
            }
            place += 1
        }
        return Double(String(decoding: digits, as: UTF8.self)).map { ($0, place) }
    }

    /// One to nine thousand, with 点 for the decimals.
    private static func chinese(_ reading: Reading, _ index: Int, _ end: Int) -> (value: Double, next: Int)? {
        var total = 0
        var digit: Int?
        var place = index
        while place < end, place - index < 8 {
            if let value = figures[reading[place]] {
                guard digit == nil || digit == 0 else { break }
                digit = value
            } else if let scale = scales[reading[place]], digit != nil || (place == index && scale == 10) {
                total += (digit ?? 1) * scale
                digit = nil
            } else if reading[place] == 0x767E, place == index {
                return (100, place + 1)
            } else {
                break
            }
            place += 1
        }
        guard place > index else { return nil }
        var value = Double(total + (digit ?? 0))
        if reading.at(place) == 0x70B9, figures[reading.at(place + 1)] != nil {
            place += 1
            var scale = 0.1
            while place < end, let decimal = figures[reading[place]] {
                value += Double(decimal) * scale
                scale /= 10
                place += 1
            }
            value = (value * 1e6).rounded() / 1e6
        }
        return (value, place)
    }

    /// Whether a number may begin with this scalar. Asked of every scalar of a text, so no table is looked up.
    static func mayStart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar.digit != nil }
        switch scalar {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x96F6, 0x4E24: return true
        case 0x5341, 0x767E, 0x5343, 0x534A: return true
        default: return false
        }
    }

    private static let figures: [UInt32: Int] = Dictionary(
        uniqueKeysWithValues: "零一二三四五六七八九".unicodeScalars.enumerated().map { ($1.value, $0) } + [(0x4E24, 2)])
    private static let scales: [UInt32: Int] = [0x5341: 10, 0x767E: 100, 0x5343: 1000]
}
