/// A year in four digits: `2030`, `２０３０`, `二〇三〇`.
struct WrittenYear: Sendable {
    let value: Int
    let end: Int
}

extension WrittenYear {
    init?(_ reading: Reading, at index: Int) {
        guard index >= 0, Self.digit(reading.at(index - 1)) == nil, Self.digit(reading.at(index + 4)) == nil else {
            return nil
        }
        var value = 0
        let isChinese = reading.at(index).digit == nil
        for place in index..<(index + 4) {
            let scalar = reading.at(place)
            guard (scalar.digit == nil) == isChinese, let digit = Self.digit(scalar) else { return nil }
            value = value * 10 + digit
        }
        guard (1900...2100).contains(value) else { return nil }
        self.init(value: value, end: index + 4)
    }

    private static func digit(_ scalar: UInt32) -> Int? {
        if let digit = scalar.digit { return digit }
        return chinese[scalar]
    }

    /// ○ and 零 stand for 〇 in many offices.
    private static let chinese: [UInt32: Int] = Dictionary(
        uniqueKeysWithValues: "〇一二三四五六七八九".unicodeScalars.enumerated().map { ($1.value, $0) }
            + [(0x96F6, 0), (0x25CB, 0)])
}

/// `“十四五”`: five-year plans end in 2020, 2025, 2030, 2035.
struct FiveYearPlan: Sendable {
    let end: Int
    /// The index behind it.
    let next: Int
}

extension FiveYearPlan {
    init?(_ reading: Reading, at index: Int) {
        let isQuoted = reading.at(index) == 0x201C || reading.at(index) == "\""
        let place = isQuoted ? index + 1 : index
        guard reading.at(place) == 0x5341, reading.at(place + 2) == 0x4E94, let end = Self.ends[reading.at(place + 1)]
        else { return nil }
        guard !isQuoted || reading.at(place + 3) == 0x201D || reading.at(place + 3) == "\"" else { return nil }
        self.init(end: end, next: place + (isQuoted ? 4 : 3))
    }

    private static let ends: [UInt32: Int] = [
        0x4E00: 2010, 0x4E8C: 2015, 0x4E09: 2020, 0x56DB: 2025, 0x4E94: 2030, 0x516D: 2035,
    ]
}
