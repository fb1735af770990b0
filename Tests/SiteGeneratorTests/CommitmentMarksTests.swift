import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

@Suite struct CommitmentMarksTests {
    private func marked(_ text: String, _ clauses: [String]) -> String {
        let place = SourceRange.beginning(of: "plan.md")
        let commitments = clauses.map {
            Commitment(year: 2025, subject: "", comparator: .equal, value: 1, unit: "", text: $0, range: place)
        }
        return CommitmentMarks.tagged(CommitmentMarks.placed(in: text, commitments))
    }

    @Test(arguments: [
        ("前文。到2025年达到90%。后文。", ["到2025年达到90%"], "前文。<mark>到2025年达到90%</mark>。后文。"),
        ("达到1人，达到1人。", ["达到1人", "达到1人"], "<mark>达到1人</mark>，<mark>达到1人</mark>。"),
        ("没有这句。", ["到2025年"], "没有这句。"), ("空。", [""], "空。"), ("到2025年", ["到2025年"], "<mark>到2025年</mark>"),
    ])
    func marksEachClauseOnceInItsOrder(text: String, clauses: [String], html: String) {
        #expect(marked(text, clauses) == html)
    }

    @Test func leavesClausesAloneThatMarkupDivides() {
        let text = CommitmentMarks.placed(
            in: "到**2025年**达到90%。",
            [
                Commitment(
                    year: 2025, subject: "", comparator: .equal, value: 90, unit: "%", text: "2025年**达到90%",
                    range: .beginning(of: "plan.md"))
            ])
        let html = text.replacing("**", with: "<b>", maxReplacements: 1).replacing("**", with: "</b>")
        #expect(CommitmentMarks.tagged(html) == "到<b>2025年</b>达到90%。")
    }
}
