import Diagnostics
import PolicyModel
import PolicyText
import Testing

/// What the rows of task tables promise, and by when.
@Suite struct TaskPromisesTests {
    private func facts(_ text: String) -> [String] {
        outline(text).measures.map { part in
            let due =
                part.due.map { [$0.year.map(String.init) ?? $0.text.value, $0.month.map(String.init) ?? ""] } ?? []
            return (due.filter { !$0.isEmpty } + part.commitments.map(\.line)).joined(separator: " | ")
        }
    }

    @Test(arguments: [
        ("到2027年，改建示例户厕2万座\t县农业农村局\t2027年", "2027 | 2027 改建示例户厕 = 2 万座"),
        ("改建示例户厕。到2026年，达标率达到90%\t县农业农村局\t2027年底前", "2027 | 2026 达标率 >= 90 %"),
        ("建成示范点20个\t县农业农村局\t2026年6月底", "2026 | 6 | 2026-6 建成示范点 = 20 个"),
        ("达标率达到90%\t县农业农村局\t2025—2027年", "2027 | 2027 达标率 >= 90 %"),
        ("达标率达到90%\t县农业农村局\t长期坚持", "长期坚持"), ("达标率达到90%\t县农业农村局\t", ""),
        ("每年开展2次检查\t县农业农村局\t2027年", "2027"), ("达标率达到90%\t县农业农村局\t2026年启动试点", "2026"),
    ])
    func aRowHasADeadlineAndCommitments(row: String, expected: String) {
        #expect(facts("示例分工表\n\n序号\t重点任务\t责任单位\t完成时限\n1\t" + row) == [expected])
    }

    @Test(arguments: [
        ("推进甲县建设\t市教委\t2027年", "2027"), ("推进甲县建设\t市教委\t2027年\n推进甲县建设\t市财政局\t2027年", "2027"),
        ("推进甲县建设\t市教委\t2027年\n推进甲县建设\t市财政局\t2026年", ""),
    ])
    func aMeasureTakesTheDeadlineOfItsRows(rows: String, expected: String) {
        #expect(facts("一、任务\n（一）推进甲县建设。正文。\n附件\n分工表\n任务\t责任单位\t完成时间\n" + rows) == [expected])
    }
}
