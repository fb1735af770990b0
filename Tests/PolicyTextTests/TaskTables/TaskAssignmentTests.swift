import Diagnostics
import PolicyText
import Testing

/// Tables that say who answers for which task.
@Suite struct TaskAssignmentTests {
    @Test(arguments: [
        "序号\t重点任务\t牵头单位\t配合单位\n1\t推进甲县建设\t市教委\t市财政局、各区政府\n2\t推进乙县建设\t市民政局\t市财政局",
        "| 序号 | 重点任务 | 牵头单位 | 配合单位 |\n|---|---|---|---|\n| 1 | 推进甲县建设 | 市教委 | 市财政局、各区政府 |\n| 2 | 推进乙县建设。 | 市民政局 | 市财政局 |",
        "序号\t类别\t工作措施\t牵头部门\t配合部门\n1\t服务\t推进甲县建设\t市教委\t市财政局、各区政府\n2\t推进乙县建设\t市民政局\t市财政局",
        "序号\t重点任务\t牵头单位\t配合单位\n1\t推进甲县\n建设\t市教委\t市财政局、\n各区政府\n2\t推进乙县建设\t市民政局\t市财政局",
    ])
    func rowsAreMeasuresWhereNothingElseIs(table: String) {
        let measures = outline("任务分工表\n\n" + table).measures
        #expect(measures.map(\.line) == ["measure 1 推进甲县建设", "measure 2 推进乙县建设"])
        #expect(measures.map(\.answers) == ["市教委 lead, 市财政局 support | 各区政府", "市民政局 lead, 市财政局 support"])
    }

    @Test(arguments: [
        ("任务\t责任单位\n（一）推进甲县建设\t市教委、市财政局", "市教委 responsible, 市财政局 responsible"),
        ("重点任务\t具体措施\t责任单位\n推进甲县建设\t建一所学校\t市教委\n推进甲县建设\t建一所医院\t市卫生健康委", "市教委 responsible, 市卫生健康委 responsible"),
        ("重点任务\t具体措施\t责任单位\n推进甲县建设\t建一所学校\t市教委\n建一所医院\t市卫生健康委", "市教委 responsible, 市卫生健康委 responsible"),
        ("任务\t责任单位（列第一位的为牵头单位）\n推进甲县建设\t市教委、市财政局", "市教委 lead, 市财政局 responsible"),
        ("任务\t责任单位\n推进丙县建设\t市教委", ""),
        ("指标\t责任单位\n推进甲县建设\t市教委", ""),
        ("任务\t完成时限\n推进甲县建设\t2025年", ""),
    ])
    func rowsAnswerForTheMeasuresTheyRepeat(table: String, expected: String) {
        let text = "一、任务\n（一）推进甲县建设。正文。\n（二）推进乙县建设。正文。（市民政局负责）\n附件\n分工表\n\(table)\n推进乙县建设\t市教委"
        #expect(outline(text).measures.map(\.answers) == [expected, "市民政局 responsible"])
    }

    @Test func aRowSaysWhereItStands() {
        let marked = MarkedText("任务\t责任单位\n1️⃣推进甲县建设。2️⃣建成3所。\t3️⃣市教委")
        let part = outline(marked.text).measures.first
        #expect(part?.titleRange.start == marked["1️⃣"])
        #expect(part?.body == "建成3所。")
        #expect(part?.bodyRange.start == marked["2️⃣"])
        #expect(part?.clauseTexts.first?.range.start == marked["3️⃣"])
    }
}
