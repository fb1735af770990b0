import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// Sentences with numbers in them, in both languages.
@Suite struct PhraseTests {
    @Test(arguments: [
        (Phrase.targetsOfPolicies(policies: 1, targets: 0), "1份政策文件一共定了0个目标。", "1 policy document sets 0 targets."),
        (.targetsOfPolicies(policies: 2, targets: 1), "2份政策文件一共定了1个目标。", "2 policy documents set 1 target."),
        (
            .undecidedTargets(1), "其余1个还不能判断：没有到期，也没有新的数据，或者不作评估。",
            "1 other cannot be judged yet: not due and no new data, or not assessed."
        ),
        (.metByBaseline(4), "已达到的目标中，有4个在基期就已满足。", "Of the targets met, 4 were met by the baseline already."),
        (.dueIn(year: 2026), "2026年要完成", "Due in 2026"),
        (.items(total: 1, attention: 0), "共1项。", "1 item."),
        (.items(total: 3, attention: 2), "共3项，其中2项没有达到或没有报告。", "3 items, 2 of them not met or not reported."),
        (.allOf(52), "查看全部52项", "All 52"),
    ])
    func fillsTheNumbersIn(phrase: Phrase, chinese: String, english: String) {
        #expect(phrase.text(in: .chinese) == chinese)
        #expect(phrase.text(in: .english) == english)
    }

    @Test func noWordIsMissing() {
        for word in Word.allCases {
            #expect(!word.chinese.isEmpty && !word.english.isEmpty, "\(word)")
            #expect(!word.english.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(word)")
        }
    }
}
