/// The unit behind a number: nothing, `%`, `‰`, or a counted thing with its multiplier (`万人`, `张/千人`, `/10万`).
struct WrittenUnit: Equatable {
    enum Kind: Equatable {
        case none
        case percent
        case perMille
        case counted
    }

    let kind: Kind
    /// 万 is 4, 亿 is 8.
    let exponent: Int

    static let none = WrittenUnit(kind: .none, exponent: 0)

    /// Reads the unit at the cursor; words that are no known unit are left there.
    init(_ cursor: inout Cursor) {
        if cursor.take("%") {
            self = WrittenUnit(kind: .percent, exponent: 0)
        } else if cursor.take("‰") {
            self = WrittenUnit(kind: .perMille, exponent: 0)
        } else {
            let hasThing = cursor.take(oneOf: things) != nil
            let exponent = hasThing ? nil : cursor.take(oneOf: multipliers)
            let hasCountedThing = exponent != nil && cursor.take(oneOf: things) != nil
            let isRate = cursor.takeDenominator()
            let isWritten = hasThing || exponent != nil || hasCountedThing || isRate
            self = isWritten ? WrittenUnit(kind: .counted, exponent: exponent ?? 0) : .none
        }
    }

    /// The unit an indicator is kept in, such as `%`, `万人`, `1/10万`.
    init(ofIndicator text: String) {
        let plain = plainForm(of: text)
        var cursor = Cursor(plain)
        let unit = WrittenUnit(&cursor)
        self = unit.kind == .none && !plain.isEmpty ? WrittenUnit(kind: .counted, exponent: 0) : unit
    }

    /// How far the point of a number written in this unit moves in the indicator's unit; nil where one cannot be
    /// expressed in the other (`95%` of an indicator kept in ‰).
    func exponent(in indicator: WrittenUnit) -> Int? {
        switch (kind, indicator.kind) {
        case (.none, _), (.percent, .percent), (.perMille, .perMille), (.percent, .none), (.perMille, .none): 0
        case (.counted, .counted), (.counted, .none): exponent - indicator.exponent
        case (.percent, _), (.perMille, _), (.counted, _): nil
        }
    }

    private init(kind: Kind, exponent: Int) {
        self.kind = kind
        self.exponent = exponent
    }
}

extension Cursor {
    /// `/10万`, `/千人`, `每千人`, `/万`.
    fileprivate mutating func takeDenominator() -> Bool {
        var ahead = self
        guard ahead.take("/") || ahead.take("每") else { return false }
        let hasCount = !ahead.takeDigits().isEmpty
        let hasMultiplier = ahead.take(oneOf: multipliers) != nil
        let hasThing = ahead.take(oneOf: things) != nil
        guard hasCount || hasMultiplier || hasThing else { return false }
        self = ahead
        return true
    }
}

private let multipliers: [String: Int] = [
    "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12,
]

private let things: [String] = [
    "人", "人次", "名", "位", "岁", "周岁", "例", "户", "家", "所", "个", "处", "座", "张", "床", "台", "辆", "支", "条", "件", "份", "项",
    "次", "对", "村", "班", "篇", "天", "日", "小时", "分钟", "秒", "周", "月", "元", "平方米", "平方公里", "公顷", "亩", "公里", "千米",
    "米", "厘米", "毫米", "吨", "千克", "公斤", "克", "毫克", "微克", "升", "毫升", "立方米", "千卡", "千瓦时", "分", "分贝", "毫米汞柱", "度",
    "m2", "m²", "m3", "m³", "μg", "ug", "mg", "g", "kg", "t", "km", "m", "L", "mL", "mmHg", "dB",
]
