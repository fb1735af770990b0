import PolicyModel
import PolicyText
import Testing

/// Which year holds for a number: said with it, before it, above it, or none.
@Suite struct CommitmentYearTests {
    @Test(arguments: [
        "到2027年，", "到2027年底，", "到2027年末，", "至2027年，", "力争到2027年，", "力争2027年", "确保到2027年", "2027年，", "2027年底前，",
        "2027年前，",
        "在2027年前，", "于2027年前", "2027年12月底前，", "2027年6月30日前，", "预计到2027年，", "2025—2027年，", "2025年至2027年，",
        "2025年1月至2027年12月，",
        "到２０２７年，", "到 2027 年，",
    ])
    func formsOfAPromise(opening: String) {
        let years = outline("一、任务\n（一）标题。" + opening + "达标率达到90%。").parts.flatMap(\.commitments).filter {
            $0.value == 90
        }
        #expect(years.map(\.year) == [2027])
    }

    @Test(arguments: [
        ("到“十四五”末，", 2025), ("“十四五”末，", 2025), ("到“十五五”期末，", 2030), ("“十五五”期间，", 2030), ("“十五五”时期，", 2030),
        ("到十六五末，", 2035),
    ])
    func fiveYearPlans(opening: String, year: Int) {
        #expect(promises(opening + "达标率达到90%。") == ["\(year) 达标率 >= 90 %"])
    }

    @Test(arguments: [
        "截至2020年底，", "自2019年起，", "从2019年起，", "2019年以来，", "2019年印发的规划提出，", "2019年5月6日，", "三年内，", "五年左右时间，", "近年来，",
    ])
    func noPromise(opening: String) {
        #expect(promises(opening + "达标率达到90%。").isEmpty)
    }

    @Test(arguments: ["到2025年初中毕业生", "到2025年基础设施", "到2025年前列腺癌", "2025年水平衡", "到2025年度假区"])
    func wordsThatOnlyBeginLikeASuffix(opening: String) {
        #expect(promises(opening + "达标率达到90%。").count == (opening.hasPrefix("2025年水平") ? 0 : 1))
    }

    @Test(arguments: [
        ("到2025年，达标率达到90%。覆盖率达到80%以上。", ["2025 达标率 >= 90 %", "2025 覆盖率 >= 80 %"]),
        ("到2025年，体系更加健全。覆盖率达到80%以上。", []), ("到2025年，达标率达到90%。财政补助比例不低于50%。", ["2025 达标率 >= 90 %"]),
        ("到2025年，达标率达到90%。建设示范点20个。", ["2025 达标率 >= 90 %"]),
        ("到2025年，达标率达到90%。应有设备完好率达到80%。", ["2025 达标率 >= 90 %"]),
    ])
    func aTaskGoesOnOnlyWithARate(text: String, expected: [String]) {
        #expect(promises(text) == expected)
    }

    @Test(arguments: [
        "到2025年，体系更加健全。\n——达标率达到90%。", "到2025年，体系更加健全。\n达标率达到90%。", "到2025年，体系更加健全。\n1.健康水平。达标率达到90%。\n2.其他。",
        "到2025年，实现以下目标：\n1.达标率达到90%；\n2.体系健全。", "到2025年，体系更加健全。展望2035年，全面领先。\n——达标率达到90%。",
        "到2025年，体系更加健全。到2025年，机制完善。\n——达标率达到90%。",
    ])
    func aimsCarryTheirYearOn(text: String) {
        let read = outline("一、总体要求\n（一）主要目标。" + text + "\n二、任务\n（一）甲。比例达到5%。")
        #expect(read.parts.flatMap(\.commitments).map { "\($0.year) \($0.value ?? 0)" } == ["2025 90.0"])
    }

    @Test func aimsBesideEachOtherShareTheirYear() {
        let text = "一、目标\n（一）总体目标。到2027年，能力明显提升。\n（二）具体目标\n1.达标率达到90%。\n2.覆盖率达到80%。"
        #expect(outline(text).parts.flatMap(\.commitments).map(\.line) == ["2027 达标率 >= 90 %", "2027 覆盖率 >= 80 %"])
    }

    @Test func chaptersOnAimsShareTheirYear() {
        let text = "一、总体目标\n到2027年，能力明显提升。\n二、具体目标\n达标率达到90%。\n三、主要任务\n1.比例达到5%。"
        #expect(outline(text).parts.flatMap(\.commitments).map(\.line) == ["2027 达标率 >= 90 %"])
    }

    @Test func ofSeveralYearsOnlyTheEndOfThePlanCarriesOn() {
        let body = "一、总体要求\n（一）主要目标。到2025年，体系健全。到2030年，全面领先。\n——达标率达到90%。"
        #expect(outline(body).parts.flatMap(\.commitments).isEmpty)
        let planned = outline("示例县健康规划（2021—2025年）\n" + body).parts.flatMap(\.commitments)
        #expect(planned.map(\.line) == ["2025 达标率 >= 90 %"])
    }

    @Test func cellsOfALostTableCarryNoYear() {
        let text = "一、总体要求\n（一）主要目标。到2025年，体系健全。\n\n指标名称（%）\n\n90%以上\n\n≥85"
        #expect(outline(text).parts.flatMap(\.commitments).isEmpty)
    }

    @Test(arguments: ["规划背景", "发展基础与面临形势", "现状", "“十三五”时期取得的成就", "发展环境", "存在的问题", "工作回顾"])
    func chaptersThatLookBack(title: String) {
        let text = "一、\(title)\n2025年，达标率达到80%。\n（一）进展。到2025年，覆盖率达到70%。\n二、任务\n（一）甲。到2025年，达标率达到90%。"
        #expect(outline(text).parts.flatMap(\.commitments).map(\.line) == ["2025 达标率 >= 90 %"])
    }

    @Test(arguments: [
        "示政发〔2022〕3号", "2022年3月5日", "（2022年3月5日）", "二〇二二年三月五日", "示例县“十四五”健康规划", "示例县健康规划（2022—2025年）",
        "示例县关于印发健康规划（2022年—2025年）的通知", "根据《示例意见》（示发〔2022〕1号）精神，制定本方案。", "示例县人民政府办公室2022年3月5日印发",
    ])
    func yearsBeforeTheDocumentTellFacts(line: String) {
        let text = line + "\n一、任务\n（一）甲。2020年，达标率达到80%。到2025年，达标率达到90%。"
        #expect(outline(text).parts.flatMap(\.commitments).map(\.line) == ["2025 达标率 >= 90 %"])
    }

    @Test func untilAYearToComeIsAPromise() {
        let text = "示政发〔2022〕3号\n一、任务\n（一）甲。截至2021年底，建成8家。截至2025年底，建成示范点20家。"
        #expect(outline(text).parts.flatMap(\.commitments).map(\.line) == ["2025 建成示范点 = 20 家"])
    }

    @Test func aTitleBrokenByAPageGoesOn() {
        let text = "一、任务\n（一）到 2025 年，全县新建改建农村公共服\n务中心 30 个，达标率达到 90%。"
        #expect(
            outline(text).parts.flatMap(\.commitments).map { "\($0.year) \($0.value ?? 0)" } == [
                "2025 30.0", "2025 90.0",
            ])
    }
}
