import Diagnostics
import PolicyModel
import PolicyText
import Testing

/// Cut and garbled sentences must be read without a crash, and a line without end in bounded time.
@Suite struct CommitmentRobustnessTests {
    private static let text = """
        一、总体要求
        （一）主要目标。到“十五五”末，甲、乙率分别由2024年的1,200.5‰、九成提高到百分之九十点五、4/5以上，每10万人至少一所（含）；
        ——2025年1月至2027年12月，丙达到每年4份/千人，比2024年降低三分之二、1∶1.5。
        （二）其他。截至2030年底，7×24小时，第3批20～30%的目标。
        """

    @Test func everyCutIsRead() {
        let text = Self.text
        for end in text.indices { _ = outline(String(text[..<end])) }
        for start in text.indices { _ = outline("一、总体要求\n（一）主要目标。到2025年，" + text[start...]) }
    }

    @Test func everyMissingScalarIsRead() {
        let scalars = Array(Self.text.unicodeScalars)
        for index in scalars.indices {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[..<index] + scalars[(index + 1)...])
            for commitment in outline(String(view)).parts.flatMap(\.commitments) {
                #expect(commitment.range.start <= commitment.range.end)
                #expect(commitment.value?.isFinite ?? true)
            }
        }
    }

    @Test(
        .timeLimit(.minutes(2)), arguments: ["9%、", "、2025年", "到2025年达到9%，", "至少九十", "（2025年", "1.", "每10万人"])
    func aLineWithoutEndIsRead(words: String) {
        // A walk that starts again at every number would not come to an end in that time.
        _ = outline("一、任务\n（一）甲。到2025年，达到" + String(repeating: words, count: 3_000))
    }
}
