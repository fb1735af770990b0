import Diagnostics
import Foundation
import PolicyText
import Testing

/// Whatever people paste must be read, not crash the reader.
@Suite struct RobustnessTests {
    private static let words = [
        "一、", "（一）", "(", "）", "1.", "2、", "①", "第一章 ", "\n", "\n\n", "。", "，", "；", "：", "“", "”", "《", "》", "到2025年",
        "2030年",
        "年", "达到", "90%", "～", "3", ".", ",", "/10万", "以上", "分别", "和", "责任单位：", "市教委", "牵头", "负责", "等", "各有关部门", "由",
        "比",
        "{#", "}", "#", "**", "|", "\t", "`", "```", "附件", "目录", "目标", "下同", "第一位", "均包括", "百分之", "十四五", "末", "[", "]",
        "【",
        "　", "\r\n", "🙂", "é", "A", "-", "完成时限：", "0", "12345", "其中", "从", "底前", "月", "日", "专栏1", "注：", "（牵头）", "㈠",
        "⑴", "⒈", "主要目标：", "序号\t任务\t责任单位\n", "均需", "不再列出", "〔", "〕", "】",
    ]

    /// The same sequence in every run.
    private struct Sequence {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    @Test(arguments: [UInt64(1), 2, 3, 4]) func readsAnyMixtureOfWords(seed: UInt64) {
        var sequence = Sequence(state: seed)
        let rounds = Int(ProcessInfo.processInfo.environment["YARDSTICK_ROUNDS"] ?? "") ?? 400
        for _ in 0..<rounds {
            let text = (0..<sequence.next(60)).map { _ in Self.words[sequence.next(Self.words.count)] }.joined()
            let read = outline(text)
            #expect(
                read.parts.allSatisfy {
                    $0.titleRange.start <= $0.titleRange.end && $0.bodyRange.start <= $0.bodyRange.end
                })
        }
    }

    @Test func readsEveryBeginningOfAText() {
        let text = """
            前言。
            一、任务
            （一）标题 {#slug}。到2022年和2030年，甲率分别达到90%和95%以上（市教委牵头，市财政局配合）。
            责任单位：市教委（市体育局）、各区政府
            1.死亡率由2020年的18/10万下降到2025年的9/10万以下，建成300所“示范”点。
            """
        for end in text.indices { _ = outline(String(text[..<end])) }
        for start in text.indices { _ = outline(String(text[start...])) }
    }

    @Test(.timeLimit(.minutes(1))) func longAndBrokenTextsEnd() {
        _ = outline("一、甲\n（一）乙。" + String(repeating: "（“《(", count: 1_000))
        _ = outline(String(repeating: "1.甲。乙，到2025年达到9%、", count: 400))
        _ = outline(String(repeating: "1.甲\n", count: 1_000))
        _ = outline("一、甲\n（一）乙。\n" + String(repeating: "责任单位：市教委、\n", count: 4_000))
        _ = outline("任务\t责任单位\n" + String(repeating: "甲\n乙\t", count: 2_000))
    }

    /// Each clause of one paragraph has its place in the file, and each agency is looked up among all before it.
    @Test(.timeLimit(.minutes(1))) func manyClausesInOneParagraphAreRead() {
        let clauses = (1...20_000).map { "做甲。（市第\($0)局牵头，市\($0)委配合）" }.joined()
        #expect(outline("一、甲\n（一）乙。" + clauses).measures.first?.mentions.count == 40_000)
    }
}
