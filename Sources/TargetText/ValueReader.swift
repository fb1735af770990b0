package import PolicyModel

/// Reads baseline, observation and benchmark values as documents and tables write them.
package struct ValueReader: Sendable {
    private let indicatorUnit: WrittenUnit

    /// - Parameter unit: The unit the indicator is kept in, as for `TargetReader`.
    package init(unit: String = "") {
        indicatorUnit = WrittenUnit(ofIndicator: unit)
    }

    /// The value and the year in brackets behind it (`27.97（2021年）`); nil for an empty cell or a dash.
    package func read(_ text: String) -> (value: MeasuredValue, year: Int?)? {
        let written = trimmed(Substring(text))
        let (value, year) = splitYear(of: written)
        let plain = plainForm(of: String(value))
        guard plain.contains(where: { !"-/~…".contains($0) }) else { return nil }
        guard let (bound, number) = QuantityGrammar(indicatorUnit: indicatorUnit).readBounded(plain) else {
            return (MeasuredValue(text: String(value), number: nil), year)
        }
        let comparator = bound.flatMap { $0.isYielding || $0.comparator == .equal ? nil : $0.comparator }
        return (MeasuredValue(text: String(value), number: number, comparator: comparator), year)
    }
}

extension ValueReader {
    private func splitYear(of written: Substring) -> (value: Substring, year: Int?) {
        guard let open = written.lastIndex(where: { $0 == "(" || $0 == "（" }), open > written.startIndex else {
            return (written, nil)
        }
        var cursor = Cursor(plainForm(of: String(written[open...])))
        guard cursor.take("(") else { return (written, nil) }
        _ = cursor.take(oneOf: ["截至", "截止"])
        let year = cursor.takeYear() ?? Int(cursor.takeDigits())
        guard let year, calendarYears.contains(year), cursor.take(")"), cursor.isAtEnd else { return (written, nil) }
        return (trimmed(written[..<open]), year)
    }

    private func trimmed(_ text: Substring) -> Substring {
        guard let first = text.firstIndex(where: isInk), let last = text.lastIndex(where: isInk) else { return "" }
        return text[first...last]
    }

    private func isInk(_ character: Character) -> Bool { !character.isWhitespace && character != "\u{FEFF}" }
}
