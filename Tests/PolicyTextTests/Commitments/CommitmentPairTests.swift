import PolicyModel
import PolicyText
import Testing

/// Several years, several numbers: which belong together, and where nobody can tell.
@Suite struct CommitmentPairTests {
    @Test(arguments: [
        ("到2026年、2027年，就诊率分别稳定在90%左右、达到92%以上。", ["2026 就诊率 ~ 90 %", "2027 就诊率 >= 92 %"]),
        ("到2026年和2027年，就诊率分别提高到80%以上和达到85%。", ["2026 就诊率 >= 80 %", "2027 就诊率 >= 85 %"]),
        ("到2026年和2027年，就诊率分别提高到80%、85%。", ["2026 就诊率 >= 80 %", "2027 就诊率 >= 85 %"]),
        ("到2026年、2028年、2030年，就诊率分别达到80%、提高到85%。", []), ("到2026年和2027年，就诊率分别达到80%。", []),
        ("到2026年和2027年，就诊率、转诊率分别达到80%。", ["2026 就诊率、转诊率 >= 80 %", "2027 就诊率、转诊率 >= 80 %"]),
    ])
    func apart(text: String, expected: [String]) {
        #expect(promises(text) == expected)
    }

    @Test(arguments: [
        ("到2027年，示例率达到60%和65%。", []),
        ("到2027年，甲率达65%，2030年达70%；乙率分别达60%和65%。", ["2027 甲率 >= 65 %", "2030 甲率 >= 70 %"]),
        ("到2027年，甲率、乙率达到60%和65%。", ["2027 甲率 >= 60 %", "2027 乙率 >= 65 %"]),
    ])
    func numbersNobodyCanHandOut(text: String, expected: [String]) {
        #expect(promises(text) == expected)
    }

    @Test(arguments: [
        ("到2030年，婴儿死亡率、孕产妇死亡率分别下降到4.0‰、10/10万。", ["2030 婴儿死亡率 <= 4 ‰", "2030 孕产妇死亡率 <= 10 /10万"]),
        ("到2030年，婴儿死亡率和孕产妇死亡率控制在5‰、10/10万。", ["2030 婴儿死亡率 <= 5 ‰", "2030 孕产妇死亡率 <= 10 /10万"]),
    ])
    func oneBoundHoldsForOtherUnits(text: String, expected: [String]) {
        #expect(promises(text) == expected)
    }

    @Test(arguments: [
        ("2026年6月底前完成率达到30%，12月底前达到60%。", ["2026-6 完成率 >= 30 %", "2026-12 完成率 >= 60 %"]),
        ("2026年，6月底前完成率达到30%，12月31日前达到60%。", ["2026-6 完成率 >= 30 %", "2026-12 完成率 >= 60 %"]),
        ("2026年10月底前完成率达到30%，6月底前达到60%。", ["2026-10 完成率 >= 30 %"]),
        ("到2026年，完成率达到30%，每年6月底前报送结果。", ["2026 完成率 >= 30 %"]),
    ])
    func aMonthTakesTheYearBeforeIt(text: String, expected: [String]) {
        #expect(promises(text) == expected)
    }

    @Test func listedDeadlinesAreOne() {
        #expect(
            promises("2026年底前、2027年底前分别完成60%、100%的改造。") == ["2026 改造 = 60 %", "2027 改造 = 100 %"])
    }
}
