internal import PolicyModel

/// What the words around a number make of it: a bound, a change, or a plain amount.
struct Bound: Sendable {
    enum Sense: Sendable, Equatable {
        case bound(Comparator)
        case change(Change)
        /// 建成, 培养, 新增 …: the number itself is the aim.
        case achieve
        /// 由, 从: where the change starts.
        case start
        /// 提高了, 已达: tells what was.
        case past
    }

    /// From the words in front; `nil` where none of them bounds the number.
    let sense: Sense?
    /// Where the words in front begin.
    let start: Int
    /// From 以上, 以内, 左右 behind the number.
    let trailing: Comparator?
    /// Behind the words that follow.
    let end: Int
}

extension Bound {
    /// Reads around the quantity at `span`, not beyond `limits`.
    init(_ reading: Reading, around span: Range<Int>, in limits: Range<Int>) {
        let words = Self.words(reading, before: span.lowerBound, from: limits.lowerBound)
        var sense = words.sense
        if sense == nil || sense == .achieve, Self.atLeast(reading, before: words.start, from: limits.lowerBound) {
            sense = .bound(.atLeast)
        }
        self.sense = sense
        start = words.sense == nil ? span.lowerBound : words.start
        let match = BoundWords.after.match(in: reading, at: span.upperBound, before: limits.upperBound)
        trailing = match?.meaning ?? (words.isAbout ? .about : nil)
        end = span.upperBound + (match?.length ?? 0)
    }

    private static func words(
        _ reading: Reading, before end: Int, from limit: Int
    ) -> (sense: Sense?, start: Int, isAbout: Bool) {
        var start = Self.rate(reading, before: end, from: limit) ?? end
        var isAbout = false
        for _ in 0..<6 {
            guard let match = BoundWords.before.match(in: reading, endingAt: start, from: limit) else { break }
            start -= match.length
            switch match.meaning {
            case .filler: continue
            case .about: isAbout = true
            case .sense(let found): return (found, start, isAbout)
            }
        }
        return (nil, end, isAbout)
    }

    /// Where 每10万人 begins right before `end`: what the number is counted by.
    static func rate(_ reading: Reading, before end: Int, from limit: Int) -> Int? {
        guard let mark = (max(limit, end - 7)..<max(limit, end)).last(where: { reading[$0] == 0x6BCF }),
            mark + 1 < end, reading[mark + 1].digit != nil
        else { return nil }
        return mark
    }

    /// 至少 with a verb and its object before the number: 至少培训技能骨干500人.
    private static func atLeast(_ reading: Reading, before end: Int, from limit: Int) -> Bool {
        var place = end
        while place > max(limit, end - 16), reading[place - 1].isHan {
            if reading.has("至少", before: place) { return true }
            place -= 1
        }
        return false
    }
}
