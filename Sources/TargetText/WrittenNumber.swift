/// A decimal number as digits, so that 万 and 亿 move its point without rounding.
struct WrittenNumber {
    private let digits: String

    /// The number times ten to the power of `exponent`; nil beyond what a `Double` holds.
    func value(exponent: Int = 0) -> Double? {
        guard let value = Double("\(digits)e\(exponent)"), value.isFinite else { return nil }
        return value
    }

    /// Reads `38`, `-1.5`, `5000`, `5,000`, `5 000.5`; groups of thousands must be whole and separated alike.
    init?(_ cursor: inout Cursor) {
        var ahead = cursor
        let sign = ahead.take("-") ? "-" : ""
        var whole = ahead.takeDigits()
        if (1...3).contains(whole.utf8.count), let separator = [",", " "].first(where: ahead.starts(with:)) {
            while let group = ahead.takeGroup(after: separator) { whole += group }
        }
        guard !whole.isEmpty else { return nil }
        var beyondPoint = ahead
        if beyondPoint.take(".") {
            let fraction = beyondPoint.takeDigits()
            if !fraction.isEmpty {
                ahead = beyondPoint
                whole += "." + fraction
            }
        }
        digits = sign + whole
        cursor = ahead
    }
}

extension Cursor {
    fileprivate func starts(with word: String) -> Bool { rest.starts(with: word.utf8) }

    fileprivate mutating func takeGroup(after separator: String) -> String? {
        var ahead = self
        guard ahead.take(separator) else { return nil }
        let group = ahead.takeDigits()
        guard group.utf8.count == 3 else { return nil }
        self = ahead
        return group
    }
}
