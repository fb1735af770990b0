import PolicyModel
import TargetText
import Testing

@Suite("Reading targets")
struct TargetReaderTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let expected: TargetExpression
        var unit = ""
        var direction: Change?

        var testDescription: String { text }
    }

    @Test(
        "numbers and bounds",
        arguments: [
            Case(text: "38", expected: .quantity(.equal, 38)),
            Case(text: ">82", expected: .quantity(.above, 82)),
            Case(text: "≥95", expected: .quantity(.atLeast, 95)),
            Case(text: "⩾95", expected: .quantity(.atLeast, 95)),
            Case(text: ">=95", expected: .quantity(.atLeast, 95)),
            Case(text: "＞＝９５％", expected: .quantity(.atLeast, 95)),
            Case(text: "＜3", expected: .quantity(.below, 3)),
            Case(text: "&lt;3", expected: .quantity(.below, 3)),
            Case(text: "&ge; 95&nbsp;%", expected: .quantity(.atLeast, 95)),
            Case(text: "≤ 7.5‰", expected: .quantity(.atMost, 7.5)),
            Case(text: "80左右", expected: .quantity(.about, 80)),
            Case(text: "约80", expected: .quantity(.about, 80)),
            Case(text: "约80左右", expected: .quantity(.about, 80)),
            Case(text: "~80", expected: .quantity(.about, 80)),
            Case(text: "控制在3%左右", expected: .quantity(.about, 3)),
            Case(text: "提高到80左右", expected: .quantity(.about, 80)),
            Case(text: "25以内", expected: .quantity(.atMost, 25)),
            Case(text: "控制在7.5以下", expected: .quantity(.atMost, 7.5)),
            Case(text: "控制在 7.5‰及以下", expected: .quantity(.atMost, 7.5)),
            Case(text: "控制在25%以内", expected: .quantity(.atMost, 25)),
            Case(text: "控制在7.5", expected: .quantity(.atMost, 7.5)),
            Case(text: "降低到20%以下", expected: .quantity(.atMost, 20)),
            Case(text: "降至20%", expected: .quantity(.atMost, 20)),
            Case(text: "达到95以上", expected: .quantity(.atLeast, 95)),
            Case(text: "达到95", expected: .quantity(.atLeast, 95)),
            Case(text: "达到60以下", expected: .quantity(.atMost, 60)),
            Case(text: "稳步提高到95%", expected: .quantity(.atLeast, 95)),
            Case(text: "不低于2.8", expected: .quantity(.atLeast, 2.8)),
            Case(text: "达到不低于2.8", expected: .quantity(.atLeast, 2.8)),
            Case(text: "超过90以上", expected: .quantity(.above, 90)),
            Case(text: "低于 7%", expected: .quantity(.below, 7)),
            Case(text: "保持在90%以上", expected: .quantity(.atLeast, 90)),
            Case(text: "保持100%", expected: .quantity(.equal, 100)),
            Case(text: "“38”", expected: .quantity(.equal, 38)),
            Case(text: "&quot;38&quot;", expected: .quantity(.equal, 38)),
            Case(text: "「≥95」", expected: .quantity(.atLeast, 95)),
            Case(text: "　３８．５　", expected: .quantity(.equal, 38.5)),
            Case(text: "5,000", expected: .quantity(.equal, 5000)),
            Case(text: "５，０００", expected: .quantity(.equal, 5000)),
            Case(text: "5 000", expected: .quantity(.equal, 5000)),
            Case(text: "12 345 678.9", expected: .quantity(.equal, 12_345_678.9)),
            Case(text: "-1.5", expected: .quantity(.equal, -1.5)),
            Case(text: "－1.5", expected: .quantity(.equal, -1.5)),
            Case(text: "95%", expected: .quantity(.equal, 95)),
            Case(text: "1.79人", expected: .quantity(.equal, 1.79)),
            Case(text: "3.2张/千人", expected: .quantity(.equal, 3.2)),
            Case(text: "209.7/10万", expected: .quantity(.equal, 209.7)),
            Case(text: "不低于2.8平方米。", expected: .quantity(.atLeast, 2.8)),
            Case(text: "5000", expected: .quantity(.equal, 5000)),
        ])
    func quantities(_ example: Case) { check(example) }

    @Test(
        "multipliers follow the indicator's unit",
        arguments: [
            Case(text: "5万", expected: .quantity(.equal, 50_000)),
            Case(text: "0.1万", expected: .quantity(.equal, 1_000)),
            Case(text: "37万人", expected: .quantity(.equal, 370_000)),
            Case(text: "37万人", expected: .quantity(.equal, 37), unit: "万人"),
            Case(text: "37万", expected: .quantity(.equal, 37), unit: "万人"),
            Case(text: "37", expected: .quantity(.equal, 37), unit: "万人"),
            Case(text: "370000人", expected: .quantity(.equal, 37), unit: "万人"),
            Case(text: "2万亿元", expected: .quantity(.equal, 2), unit: "万亿元"),
            Case(text: "达到800亿元以上", expected: .quantity(.atLeast, 0.08), unit: "万亿元"),
            Case(text: "5千克", expected: .quantity(.equal, 5), unit: "千克"),
            Case(text: "＜8", expected: .quantity(.below, 8), unit: "1/10万"),
            Case(text: "8/10万以下", expected: .quantity(.atMost, 8), unit: "1/10万"),
            Case(text: "95%", expected: .quantity(.equal, 95), unit: "％"),
            Case(text: "95%", expected: .words, unit: "‰"),
            Case(text: "5‰", expected: .words, unit: "%"),
            Case(text: "95%", expected: .words, unit: "1/万"),
            Case(text: "30人", expected: .words, unit: "%"),
        ])
    func units(_ example: Case) { check(example) }

    @Test(
        "ranges",
        arguments: [
            Case(text: "25～30", expected: .range(25...30)),
            Case(text: "25-30", expected: .range(25...30)),
            Case(text: "25—30%", expected: .range(25...30)),
            Case(text: "25——30", expected: .range(25...30)),
            Case(text: "25%~30%", expected: .range(25...30)),
            Case(text: "25至30", expected: .range(25...30)),
            Case(text: "控制在25～30", expected: .range(25...30)),
            Case(text: "-5~-3", expected: .range(-5 ... -3)),
            Case(text: "3万～5万人", expected: .range(3...5), unit: "万人"),
            Case(text: "3～5%", expected: .words, unit: "人"),
            Case(text: "3%～5", expected: .words),
            Case(text: "3～5万人", expected: .range(3...5), unit: "万人"),
            Case(text: "30～25", expected: .words),
            Case(text: "超过25～30", expected: .words),
            Case(text: "25～30以上", expected: .words),
        ])
    func ranges(_ example: Case) { check(example) }

    @Test(
        "changes",
        arguments: [
            Case(text: "下降30%", expected: change(.decrease, 30, .percent)),
            Case(text: "下降 ３０％", expected: change(.decrease, 30, .percent)),
            Case(text: "累计下降30%以上", expected: change(.decrease, 30, .percent, .atLeast)),
            Case(text: "下降约30%", expected: change(.decrease, 30, .percent, .about)),
            Case(text: "比2015年降低20%", expected: change(.decrease, 20, .percent, since: 2015)),
            Case(text: "与2015年相比，下降20%", expected: change(.decrease, 20, .percent, since: 2015)),
            Case(text: "在2020年基础上提高2个百分点", expected: change(.increase, 2, .points, since: 2020)),
            Case(text: "比2020年提高2个百分点左右", expected: change(.increase, 2, .points, .about, since: 2020)),
            Case(text: "较2020年底水平提高2个百分点", expected: change(.increase, 2, .points, since: 2020)),
            Case(text: "比2020年高2个百分点", expected: change(.increase, 2, .points, since: 2020)),
            Case(text: "比基期提高5个百分点", expected: change(.increase, 5, .points)),
            Case(text: "提高5个百分点", expected: change(.increase, 5, .points)),
            Case(text: "提高不少于5个百分点", expected: change(.increase, 5, .points, .atLeast)),
            Case(text: "增长5%以内", expected: change(.increase, 5, .percent, .atMost)),
            Case(text: "提高1岁", expected: change(.increase, 1, .amount)),
            Case(text: "增加2万人", expected: change(.increase, 2, .amount), unit: "万人"),
            Case(text: "提高1～3个百分点", expected: change(.increase, 1, .points, .atLeast)),
            Case(text: "下降10%-15%", expected: change(.decrease, 10, .percent, .atLeast)),
            Case(text: "2个百分点左右", expected: change(.increase, 2, .points, .about), direction: .increase),
            Case(text: "2个百分点左右", expected: change(.decrease, 2, .points, .about), direction: .decrease),
            Case(text: "1～3个百分点", expected: change(.increase, 1, .points, .atLeast), direction: .increase),
            Case(text: "2个百分点左右", expected: .words),
            Case(text: "1～3个百分点", expected: .words),
            Case(text: "提高5", expected: .words),
            Case(text: "下降-5%", expected: .words),
            Case(text: "比上年提高5%", expected: .words),
            Case(text: "同比下降5%", expected: .words),
            Case(text: "年均增长5%", expected: .words),
        ])
    func changes(_ example: Case) { check(example) }

    @Test(
        "distances from a reference",
        arguments: [
            Case(text: "比全国平均水平高5个百分点", expected: reference("全国平均水平", 5, .points, .atLeast)),
            Case(text: "比 全国平均水平 高出 ５ 个百分点以上", expected: reference("全国平均水平", 5, .points, .atLeast)),
            Case(text: "高于全国平均水平5个百分点左右", expected: reference("全国平均水平", 5, .points, .about)),
            Case(text: "低于全省平均水平2个百分点", expected: reference("全省平均水平", -2, .points, .atMost)),
            Case(text: "比全省平均低2个百分点", expected: reference("全省平均", -2, .points, .atMost)),
            Case(text: "低于全省平均水平2个百分点以内", expected: reference("全省平均水平", -2, .points, .atLeast)),
            Case(text: "高于全省平均水平10%", expected: reference("全省平均水平", 10, .percent, .atLeast)),
            Case(text: "高于全国平均水平1岁", expected: reference("全国平均水平", 1, .amount, .atLeast)),
            Case(text: "低于全国平均水平", expected: reference("全国平均水平", 0, .amount, .below)),
            Case(text: "高于全国平均水平", expected: reference("全国平均水平", 0, .amount, .above)),
            Case(text: "不低于全国平均水平", expected: reference("全国平均水平", 0, .amount, .atLeast)),
            Case(text: "全省平均水平以上", expected: reference("全省平均水平", 0, .amount, .atLeast)),
            Case(text: "达到全国平均水平", expected: reference("全国平均水平", 0, .amount, .equal)),
            Case(text: "与全国平均水平持平", expected: reference("全国平均水平", 0, .amount, .equal)),
            Case(text: "优于全国平均水平", expected: reference("全国平均水平", 0, .amount, .equal)),
            Case(
                text: "优于全国平均水平", expected: reference("全国平均水平", 0, .amount, .above), direction: .increase),
            Case(
                text: "优于全国平均水平", expected: reference("全国平均水平", 0, .amount, .below), direction: .decrease),
            Case(text: "优于三级标准", expected: .words),
            Case(text: "达到国内先进水平", expected: .words),
            Case(text: "优于全国平均水平5个百分点", expected: .words),
        ])
    func references(_ example: Case) { check(example) }

    @Test(
        "wordings",
        arguments: [
            Case(text: "稳步提高", expected: .trend(.increase)),
            Case(text: "“逐步 下降”", expected: .trend(.decrease)),
            Case(text: "稳中有升", expected: .trend(.increase)),
            Case(text: "明显降低", expected: .trend(.decrease)),
            Case(text: "持续巩固", expected: .maintain),
            Case(text: "保持稳定", expected: .maintain),
            Case(text: "总体稳定", expected: .maintain),
            Case(text: "是", expected: .yesNo(true)),
            Case(text: "\"否\"", expected: .yesNo(false)),
            Case(text: "Yes", expected: .yesNo(true)),
        ])
    func wordings(_ example: Case) { check(example) }

    @Test(
        "nothing is guessed",
        arguments: [
            "", "　", "—", "持续改善", "巩固提升", "全覆盖", "动态全覆盖", "百分之八十", "25 30", "1,23", "3.2.1", "95%以上以下",
            "提高到20以下", "不低于80以下", "2025年底前完成", "2030年", "38箱", "38 分阶段实现", "三分之一", "达到", "左右", "5e3",
            "比全国平均水平", "高于", "0x10", "NaN", "inf", "翻一番",
        ])
    func leftAsWords(_ text: String) {
        #expect(TargetReader().read(text) == .words)
    }

    @Test("a number no Double holds stays words")
    func hugeNumber() {
        #expect(TargetReader().read(String(repeating: "9", count: 400)) == .words)
    }

    private func check(_ example: Case) {
        let reader = TargetReader(unit: example.unit, direction: example.direction)
        #expect(reader.read(example.text) == example.expected)
    }

    private static func change(
        _ change: Change, _ amount: Double, _ unit: TargetExpression.ChangeUnit, _ comparator: Comparator = .equal,
        since: Int? = nil
    ) -> TargetExpression {
        .change(change, amount: amount, unit: unit, comparator: comparator, since: since)
    }

    private static func reference(
        _ name: String, _ offset: Double, _ unit: TargetExpression.ChangeUnit, _ comparator: Comparator
    ) -> TargetExpression {
        .reference(name: name, offset: offset, unit: unit, comparator: comparator)
    }
}
