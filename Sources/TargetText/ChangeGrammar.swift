import PolicyModel

/// `下降30%`, `比2015年降低20%`, `较2020年提高2个百分点左右`, `提高1岁`, and bare `2个百分点左右`.
struct ChangeGrammar {
    let indicatorUnit: WrittenUnit
    /// Which way is better; only a bare number of points needs it.
    let direction: Change?

    func read(_ text: String) -> TargetExpression? {
        readBarePoints(text) ?? readChange(text)
    }

    private func readChange(_ text: String) -> TargetExpression? {
        var cursor = Cursor(text)
        _ = cursor.take(oneOf: ["力争", "争取", "确保"])
        guard let since = takeStart(&cursor) else { return nil }
        _ = cursor.take(oneOf: ["累计", "总体", "再"])
        guard let change = cursor.take(oneOf: Self.verbs) else { return nil }
        _ = cursor.take("了")
        guard let distance = Distance(&cursor, indicatorUnit: indicatorUnit) else { return nil }
        return .change(
            change, amount: distance.amount, unit: distance.unit, comparator: distance.comparator, since: since)
    }

    private func readBarePoints(_ text: String) -> TargetExpression? {
        var cursor = Cursor(text)
        guard let direction, let distance = Distance(&cursor, indicatorUnit: indicatorUnit), distance.unit == .points
        else { return nil }
        return .change(
            direction, amount: distance.amount, unit: .points, comparator: distance.comparator, since: nil)
    }

    /// The year compared with, where one is named; the outer nil means another comparison (比上年, 同比).
    private func takeStart(_ cursor: inout Cursor) -> Int?? {
        if cursor.take("在") {
            let year = cursor.takeYear()
            guard year != nil || cursor.take(oneOf: Self.baselineWords) != nil, cursor.take("基础上") else { return nil }
            return .some(year)
        }
        guard cursor.take(oneOf: ["比", "较", "相比", "相较", "相较于", "与", "同"]) != nil else { return .some(nil) }
        let year = cursor.takeYear()
        guard year != nil || cursor.take(oneOf: Self.baselineWords) != nil else { return nil }
        _ = cursor.take(oneOf: ["相比", "相比,", ","])
        return .some(year)
    }

    private static let baselineWords = ["基期", "基线", "基准年", "基期值", "基线水平", "基期水平"]

    private static let verbs: [String: Change] = [
        "提高": .increase, "提升": .increase, "增加": .increase, "增长": .increase, "上升": .increase, "升高": .increase,
        "高": .increase, "下降": .decrease, "降低": .decrease, "减少": .decrease, "压减": .decrease, "缩减": .decrease,
        "缩小": .decrease, "降": .decrease, "低": .decrease,
    ]
}
