/// Numbers of one unit joined by 和 or 、: `22%和30%`, `18/10万及以下和12/10万及以下`.
struct QuantityList {
    let quantities: [Quantity]
    /// The bound words around each; only the first has words of its own in front.
    let bounds: [Bound]

    var end: Int { bounds[bounds.count - 1].end }
    var start: Int { bounds[0].start }

    /// Takes the numbers that belong together, beginning with the one at `index`, and moves `index` behind them.
    init(_ tokens: [SentenceTokens.Token], at index: inout Int, _ reading: Reading, from start: Int) {
        var quantities: [Quantity] = []
        var bounds: [Bound] = []
        while index < tokens.count {
            if case .item = tokens[index], index + 1 < tokens.count, case .quantity = tokens[index + 1] {
                index += 1
            }
            guard case .quantity(let quantity) = tokens[index] else { break }
            let lower = bounds.last?.end ?? start
            let bound = Bound(
                reading, around: quantity.span, in: min(lower, quantity.span.lowerBound)..<reading.scalars.count)
            if let last = bounds.last, let before = quantities.last {
                let between = last.end..<max(last.end, quantity.span.lowerBound)
                guard Self.joins(reading, between), before.unit == quantity.unit || before.unit.isEmpty else {
                    if case .item = tokens[index - 1] { index -= 1 }
                    break
                }
            }
            quantities.append(quantity)
            bounds.append(bound)
            index += 1
        }
        // A number without a unit takes that of the number it is joined to: 22和30%.
        if let unit = quantities.last, quantities.contains(where: { $0.unit.isEmpty }) {
            quantities = quantities.map { $0.unit.isEmpty ? $0.with(unitOf: unit) : $0 }
        }
        self.quantities = quantities
        self.bounds = bounds
    }

    /// Where the words in front of the first number end that are no fillers: behind 培训 of 培训约500人.
    func verbEnd(in reading: Reading) -> Int {
        BoundWords.before.match(in: reading, at: start, before: quantities[0].span.lowerBound).map { start + $0.length }
            ?? start
    }

    private static func joins(_ reading: Reading, _ span: Range<Int>) -> Bool {
        guard !span.isEmpty, span.count <= 3 else { return false }
        return words.match(in: reading, at: span.lowerBound, before: span.upperBound)?.length == span.count
    }

    private static let words = WordList("、 和 与 及 以及 、和 或")
}

extension Quantity {
    fileprivate func with(unitOf other: Quantity) -> Quantity {
        Quantity(
            value: value, unit: other.unit, kind: other.kind, isRange: isRange, isOpenEnded: isOpenEnded,
            isSpelled: isSpelled, span: span)
    }
}
