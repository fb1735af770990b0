// What can be wrong with the fields of JSON, YAML and front matter, and with the values in them.
extension Explanation {
    static let badValue = Explanation(
        .fields, .error,
        cause: Message(
            "A value outside what is possible: 120 percent; a comparator beside a target in words.",
            zh: "数值超出可能的范围，如百分比写成 120；或目标值已用文字说明，又另写了比较符号。"),
        cure: Message("The message says what is possible.", zh: "按提示所说的范围改。"),
        example: .text(
            "updates/2026/first.md", wrong: "status: in-progress\npercent: 120", mended: "status: in-progress"))

    static let duplicateYear = Explanation(
        .fields, .error,
        cause: Message("Two values or targets for one year.", zh: "同一年写了两个数值或两个目标值。"),
        cure: Message("Keep one.", zh: "只保留一个。"),
        example: .text(
            "indicators/plan.json", wrong: #"{"year": 2023, "value": 74}, {"year": 2023, "value": 75}"#,
            mended: #"{"year": 2023, "value": 75}"#))

    static let impossibleDate = Explanation(
        .fields, .error,
        cause: Message(
            "A day that no calendar has, a date or period in another notation, a year far off, or a period that ends before it starts.",
            zh: "日历上没有这一天，日期或起止年份的写法不对，年份离谱，或起止年份颠倒。"),
        cure: Message(
            "Write a date of the calendar, as 2026-06-30, and a period as 2021-2025; `yardstick check --fix` does so where only one can be meant.",
            zh: "写日历上有的日期，如 2026-06-30；起止年份如 2021-2025。意思明确的，`yardstick check --fix` 可以改好。"),
        example: .text("updates/2026/first.md", wrong: "date: 2026-02-30", mended: "date: 2026-03-01"))

    static let missingField = Explanation(
        .fields, .error,
        cause: Message("A required field is absent or empty.", zh: "必填字段没有写，或是空的。"),
        cure: Message("Add it.", zh: "补上。"),
        example: .text("updates/2026/first.md", wrong: "status:\n", mended: "status: in-progress\n"))

    static let notANumber = Explanation(
        .fields, .error,
        cause: Message("Words where the indicator has a unit.", zh: "指标有单位，数值却写成了文字。"),
        cure: Message(
            "Write a number, `\">0.005\"` or `\"27.97（2021年）\"`.", zh: "写数字，或 `\">0.005\"`、`\"27.97（2021年）\"`。"),
        example: .text("indicators/plan.json", wrong: #""value": "七十五""#, mended: #""value": 75"#))

    static let observationInFuture = Explanation(
        .fields, .warning,
        cause: Message(
            "A value of a year after the day the site speaks of (`asOf`); it is left out.",
            zh: "监测值的年份晚于网站的截止日期（`asOf`），没有采用。"),
        cure: Message("Correct the year, or `asOf`.", zh: "改正年份，或修改 `asOf`。"),
        example: .text(
            "indicators/plan.json", wrong: #""year": 2028, "value": 75"#, mended: #""year": 2023, "value": 75"#))

    static let targetWithoutYear = Explanation(
        .fields, .error,
        cause: Message("A target nobody can be held to, because it has no year.", zh: "目标值没有写年份，无从考核。"),
        cure: Message("Add `year`.", zh: "补上 `year`。"),
        example: .text(
            "indicators/plan.json", wrong: #"{"value": ">=90"}"#, mended: #"{"year": 2025, "value": ">=90"}"#))

    static let unknownKey = Explanation(
        .fields, .error,
        cause: Message("A field that does not exist, mostly misspelt.", zh: "没有这个字段，多半是拼写有误。"),
        cure: Message("The message names the nearest known field.", zh: "提示会给出最接近的字段名，照着改。"),
        example: .text("policies/plan.md", wrong: "jurisdicton: xian", mended: "jurisdiction: xian"))

    static let unknownValue = Explanation(
        .fields, .error,
        cause: Message("A word that is not among the possible ones.", zh: "这个字段只能填规定的几个词，写的不在其中。"),
        cure: Message("The message lists the possible ones.", zh: "从提示列出的词里选一个。"),
        example: .text("updates/2026/first.md", wrong: "status: done", mended: "status: in-progress"))

    static let updateInFuture = Explanation(
        .fields, .warning,
        cause: Message(
            "A progress note later than the day the site speaks of (`asOf`); it is left out.",
            zh: "进展记录的日期晚于网站的截止日期（`asOf`），没有采用。"),
        cure: Message("Correct the date, or `asOf`.", zh: "改正日期，或修改 `asOf`。"),
        example: .text("updates/2026/first.md", wrong: "date: 2027-03-01", mended: "date: 2026-03-01"))

    static let valueWithoutYear = Explanation(
        .fields, .error,
        cause: Message("A value of no year.", zh: "数值没有写年份。"),
        cure: Message(
            "Add `year`, or write it behind the value: `\"60（2020年）\"`.", zh: "补上 `year`，或写在数值后面：`\"60（2020年）\"`。"),
        example: .text(
            "indicators/plan.json", wrong: #""baseline": {"value": 60}"#,
            mended: #""baseline": {"year": 2020, "value": 60}"#))

    static let wrongType = Explanation(
        .fields, .error,
        cause: Message("A text where a number belongs, and the like.", zh: "类型不对，例如该写数字的地方写了文字。"),
        cure: Message("The message says which type is expected.", zh: "按提示所说的类型改。"),
        example: .text("indicators/plan.json", wrong: #""year": "2025年""#, mended: #""year": 2025"#))

    static let dateInFuture = Explanation(
        .fields, .warning,
        cause: Message(
            "A document issued, or a judgement made, after the day the site speaks of (`asOf`).",
            zh: "文件印发日期或评价日期晚于网站的截止日期（`asOf`）。"),
        cure: Message("Correct the date, or `asOf`.", zh: "改正日期，或修改 `asOf`。"),
        example: .text(
            "policies/plan.md", wrong: "issued: 2027-01-10\nperiod: 2021-2030", mended: "period: 2021-2030"))

    static let fullWidthDigits = Explanation(
        .fields, .suggestion,
        cause: Message("A value typed with full-width digits.", zh: "数值用了全角数字。"),
        cure: Message(
            "Write half-width digits, or let `yardstick check --fix` do it.",
            zh: "改用半角数字，或用 `yardstick check --fix` 改正。"),
        example: .text("indicators/plan.json", wrong: #""value": "７５""#, mended: #""value": 75"#))

    static let observationsOutOfOrder = Explanation(
        .fields, .warning,
        cause: Message("Values that do not stand in the order of their years.", zh: "监测值没有按年份先后排列。"),
        cure: Message("Put the earlier year first.", zh: "早的年份写在前面。"),
        example: .text(
            "indicators/plan.json", wrong: #"{"year": 2023, "value": 75}, {"year": 2022, "value": 70}"#,
            mended: #"{"year": 2023, "value": 75}"#))

    static let valueJump = Explanation(
        .fields, .warning,
        cause: Message(
            "A value about ten times more or less than the one before (at least eight times; counts under 20 are left alone): often a "
                + "decimal point that was lost.",
            zh: "数值与前一个相差约十倍（八倍以上；不足 20 的个数除外），多半是漏了小数点。"),
        cure: Message(
            "Correct the value; where it is right, say in its `note` why.", zh: "改正数值；确属实情的，在该值的 `note` 中说明原因。"),
        example: .text(
            "indicators/plan.json", wrong: #"{"year": 2022, "value": 7.3}, {"year": 2023, "value": 75}"#,
            mended: #"{"year": 2023, "value": 75}"#))
}
