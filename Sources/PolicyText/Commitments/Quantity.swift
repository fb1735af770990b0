/// A number with its unit as a sentence writes it: `90%`, `18/10万`, `2万亿元`, `0.5个百分点`, `百分之九十`.
struct Quantity: Sendable {
    let value: Double
    let unit: String
    let kind: MeasureUnit.Kind
    /// `25～30%`, `10-15个`: no single value.
    let isRange: Bool
    /// 余, 多: more than the number says.
    let isOpenEnded: Bool
    /// 一所, 两名: a number in words, which counts only where the text sets it as a bound.
    let isSpelled: Bool
    /// The number and its unit.
    let span: Range<Int>
}

extension Quantity {
    init?(_ reading: Reading, at index: Int, before end: Int) {
        guard let number = WrittenNumber(reading, at: index, before: end) else { return nil }
        var value = number.value
        var isRange = false
        let isOpenEnded = Self.more.match(in: reading, at: number.end, before: end) != nil
        var unit = MeasureUnit(reading, at: number.end + (isOpenEnded ? 1 : 0), before: end)
        if number.form != .share, unit.end < end, reading[unit.end].isRangeMark,
            let upper = WrittenNumber(reading, at: unit.end + 1, before: end)
        {
            isRange = true
            value = upper.value
            unit = MeasureUnit(reading, at: upper.end, before: end)
        }
        switch number.form {
        case .digits: break
        case .share: unit = MeasureUnit(text: "%", kind: .share, end: number.end)
        case .spelled:
            guard unit.kind == .amount, !unit.text.isEmpty else { return nil }
        }
        if [0x3A, 0x2236].contains(reading.at(unit.end)),
            let other = WrittenNumber(reading, at: unit.end + 1, before: end)
        {
            // 1:1.25 is a ratio of two numbers.
            unit = MeasureUnit(text: "", kind: .label, end: other.end)
        }
        self.init(
            value: value, unit: unit.text, kind: unit.kind, isRange: isRange, isOpenEnded: isOpenEnded,
            isSpelled: number.form == .spelled, span: index..<unit.end)
    }

    private static let more = WordList("余 多")
}
