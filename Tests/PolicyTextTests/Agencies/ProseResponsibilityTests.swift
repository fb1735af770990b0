import PolicyText
import Testing

@Suite struct ProseResponsibilityTests {
    @Test(arguments: [
        ("财政部门负责保障经费。", "财政部门 responsible prose"),
        (
            "农业农村、住房城乡建设、生态环境等部门按照职责分工负责相关工作。",
            "农业农村部门 responsible prose, 住房城乡建设部门 responsible prose, 生态环境部门 responsible prose"
        ),
        ("设备由区卫生健康委配备，水电由各镇政府（村委会）保障。", "区卫生健康委 responsible prose"),
        ("此项工作由市教委牵头实施。", "市教委 lead prose"),
        ("财政部门负责保障经费。（市财政局牵头）", "市财政局 lead, 财政部门 responsible prose"),
    ])
    func suggestsAgencies(text: String, expected: String) {
        #expect(answers(text) == expected)
    }

    @Test(arguments: [
        "考核由社区卫生服务中心负责。", "推动建立部门分工负责的机制。", "建立由政府负责人牵头的机制。", "引导群众负责任、有计划地生育。",
        "乡村医生的保险由镇政府（村委会）投保。", "每个县由政府办好1所妇幼健康服务机构。", "各有关部门负责落实。", "收益由主办方或组委会分享。", "理由充分。",
    ])
    func leavesOtherWordsAlone(text: String) {
        #expect(!answers(text).contains("prose"))
    }
}
