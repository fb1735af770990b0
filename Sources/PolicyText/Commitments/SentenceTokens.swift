/// What a paragraph holds for the reader of commitments: ends of clauses, years and numbers, in order.
struct SentenceTokens: Sendable {
    enum Token: Sendable {
        case time(TimeMention)
        case quantity(Quantity)
        /// ，：
        case clause(Int)
        /// 、
        case item(Int)
        /// ；
        case part(Int)
        /// 。！？
        case sentence(Int)
    }

    private(set) var tokens: [Token] = []

    /// Titles in 《》, quoted names (“321”行动) and brackets hold neither years nor numbers of the sentence itself.
    init(_ reading: Reading) {
        let end = reading.scalars.count
        var place = 0
        while place < end {
            let value = reading[place]
            switch value {
            case 0x3001: tokens.append(.item(place))
            case 0x2C, 0x3A: tokens.append(.clause(place))
            case 0x3B: tokens.append(.part(place))
            case 0x3002, 0x21, 0x3F: tokens.append(.sentence(place))
            case 0x201C, 0x5341:
                if let time = TimeMention(reading, at: place, before: end) {
                    tokens.append(.time(time))
                    place = time.span.upperBound
                    continue
                }
                if let close = reading.closing(place, before: end) {
                    place = close
                    continue
                }
            case 0x28, 0x300A, 0x3008, 0x3010, 0x3014, 0x2018, 0x5B:
                if let close = reading.closing(place, before: end) {
                    place = close
                    continue
                }
            default:
                if let next = number(reading, place, end) {
                    place = next
                    continue
                }
            }
            place += 1
        }
    }
}

extension SentenceTokens {
    private mutating func number(_ reading: Reading, _ place: Int, _ end: Int) -> Int? {
        guard WrittenNumber.mayStart(reading[place]) else { return nil }
        if reading[place].digit != nil, let time = TimeMention(reading, at: place, before: end) {
            tokens.append(.time(time))
            return time.span.upperBound
        }
        if let quantity = Quantity(reading, at: place, before: end) {
            tokens.append(.quantity(quantity))
            return quantity.span.upperBound
        }
        guard reading[place].digit != nil else { return nil }
        var next = place
        while next < end, reading[next].digit != nil || reading[next].isLatinLetter || reading[next] == "." {
            next += 1
        }
        return next
    }
}
