import Diagnostics
import PolicyModel
import PolicyText
import Testing

@Suite struct FieldLineTests {
    @Test(arguments: [
        ("责任单位：市教委、市财政局", "市教委 responsible, 市财政局 responsible"),
        ("责任单位:市教委，市财政局；市民政局", "市教委 responsible, 市财政局 responsible, 市民政局 responsible"),
        ("- 牵头单位：市教委\n- 配合单位：市财政局", "市教委 lead, 市财政局 support"),
        ("**指导单位**：市教委", "市教委 guide"),
        ("**指导单位：** 市教委", "市教委 guide"),
        (
            "Agencies: Ministry of Health, Ministry of Finance",
            "Ministry of Health responsible, Ministry of Finance responsible"
        ),
        ("lead: 市教委\nSupport: 市财政局", "市教委 lead, 市财政局 support"),
        ("责任单位：市教委、各镇政府", "市教委 responsible | 各镇政府"),
        ("牵头单位：市教委；配合单位：市财政局", "市教委 lead, 市财政局 support"),
        ("责任单位：市教委、\n市财政局", "市教委 responsible, 市财政局 responsible"),
        ("责任单位：市教委\n、市财政局", "市教委 responsible, 市财政局 responsible"),
        ("责任单位：市卫\n健委、市财政局", "市卫健委 responsible, 市财政局 responsible"),
        ("责任单位：\n市教委\n市财政局\n后文。", "市教委 responsible, 市财政局 responsible"),
        ("责任单位：市教委\n市财政局另有安排。", "市教委 responsible"),
        ("> 责任单位：市教委、市财政局", "市教委 responsible, 市财政局 responsible"),
        ("> 市教委说明：责任单位", ""),
    ])
    func fieldsNameAgencies(lines: String, expected: String) {
        #expect(outline("一、任务\n（一）标题\n\n正文。\n\n" + lines).measures.first?.answers == expected)
    }

    @Test func fieldsSetIndicatorsAndDeadline() {
        let part = outline("一、任务\n（一）标题\n正文。\n指标：达标率、rp-rate\n完成时限：2025年3月底\n后文。").measures.first
        #expect(part?.indicatorNames.map(\.value) == ["达标率", "rp-rate"])
        #expect(part?.due?.text.value == "2025年3月底")
        #expect(part?.due?.year == 2025)
        #expect(part?.due?.month == 3)
        #expect(part?.body.contains("指标") == false)
        #expect(part?.body.hasSuffix("后文。") == true)
    }

    @Test(
        arguments: [("2025-06", 2025, 6), ("2025", 2025, nil), ("2025年底", 2025, nil), ("长期坚持", nil, nil)]
            as [(String, Int?, Int?)])
    func readsDeadlines(text: String, year: Int?, month: Int?) {
        let due = outline("一、任务\n（一）标题\nDue: \(text)").measures.first?.due
        #expect(due?.year == year)
        #expect(due?.month == month)
    }
}
