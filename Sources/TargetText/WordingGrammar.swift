import PolicyModel

/// Targets without a number: `稳步提高`, `持续巩固`, `否`.
struct WordingGrammar {
    func read(_ text: String) -> TargetExpression? {
        if let answer = readAnswer(text) { return .yesNo(answer) }
        var cursor = Cursor(text)
        while cursor.take(oneOf: Self.adverbs) != nil {}
        if let expression = cursor.take(oneOf: Self.verbs), cursor.isAtEnd { return expression }
        return Self.wholeTexts[text]
    }

    /// The answer a yes-or-no indicator was given; nil for any other text.
    func readAnswer(_ text: String) -> Bool? { Self.answers[text.lowercased()] }

    private static let answers: [String: Bool] = [
        "是": true, "否": false, "yes": true, "no": false, "true": true, "false": false,
    ]

    private static let adverbs = [
        "稳步", "逐步", "持续", "不断", "逐年", "继续", "进一步", "明显", "显著", "大幅", "大幅度", "有所", "稳中有", "总体", "基本",
    ]

    private static let verbs: [String: TargetExpression] = [
        "提高": .trend(.increase), "提升": .trend(.increase), "增加": .trend(.increase), "增长": .trend(.increase),
        "上升": .trend(.increase), "升高": .trend(.increase), "升": .trend(.increase),
        "下降": .trend(.decrease), "降低": .trend(.decrease), "减少": .trend(.decrease), "缩小": .trend(.decrease),
        "降": .trend(.decrease),
        "巩固": .maintain, "稳定": .maintain, "保持": .maintain, "保持稳定": .maintain, "保持不变": .maintain,
        "维持": .maintain, "维持稳定": .maintain, "维持现状": .maintain, "保持现状": .maintain, "保持现有水平": .maintain,
    ]

    private static let wholeTexts: [String: TargetExpression] = [
        "稳定保持": .maintain, "巩固保持": .maintain, "不低于现状": .maintain, "保持基期水平": .maintain,
    ]
}
