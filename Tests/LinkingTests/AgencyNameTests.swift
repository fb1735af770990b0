import Diagnostics
import PolicyModel
import SampleContent
import Testing

/// Names of agencies mean what the place of the policy makes them mean.
@Suite struct AgencyNameTests {
    private static let registers = [
        "agencies/sheng.json": """
        [{"id": "sheng-wj", "name": "某省卫生健康委员会", "short": "省卫生健康委"},
         {"id": "sheng-bu", "name": "健康促进中心（省级）", "short": "促进中心"}]
        """,
        "agencies/xian.json": """
        [{"id": "xian-wj", "name": "某县卫生健康局", "short": "卫生健康局", "aliases": ["县卫健局"]}]
        """,
        "agencies/qu.json": """
        [{"id": "qu-wj", "name": "某区卫生健康局", "short": "卫生健康局"}]
        """,
        "jurisdictions.json": """
        [{"id": "guo", "name": "某国"}, {"id": "sheng", "name": "某省", "parent": "guo"},
         {"id": "xian", "name": "某县", "parent": "sheng"}, {"id": "qu", "name": "某区", "parent": "sheng"}]
        """,
    ]

    private func sample(_ policies: [String: String]) throws -> SampleContent {
        try SampleContent(Self.registers.merging(policies, uniquingKeysWith: { _, policy in policy }))
    }

    private func answering(_ name: String, in place: String = "xian") throws -> Agency {
        let policy = SampleContent.policy(place, [("甲任务", "责任单位：\(name)")])
        let catalog = try sample(["policies/plan.md": policy]).catalog
        return catalog[try #require(catalog.measures[0].responsibilities.first).agency]
    }

    @Test func theSameShortNameMeansAnotherBodyInAnotherPlace() throws {
        #expect(try answering("卫生健康局").id == "xian-wj")
        #expect(try answering("卫生健康局", in: "qu").id == "qu-wj")
    }

    @Test(arguments: ["某县卫生健康局", "县卫健局", "某省卫生健康委员会", "健康促进中心(省级)"])
    func namesAliasesAndFullNamesAboveAreKnown(name: String) throws {
        #expect(try answering(name).isRegistered)
    }

    @Test(arguments: ["省卫生健康委", "促进中心", "某区卫生健康局"])
    func shortNamesAboveAndNamesOfNeighboursAreNot(name: String) throws {
        let agency = try answering(name)
        #expect(!agency.isRegistered)
        #expect(agency.name == name)
    }

    @Test func anUnregisteredNameIsOneAgencyOfItsPlaceAndReportedOnce() throws {
        let items = [("甲任务", "责任单位：水利局"), ("乙任务", "责任单位：水利局")]
        let sample = try sample([
            "policies/one.md": SampleContent.policy("xian", items),
            "policies/two.md": SampleContent.policy("qu", [("丙任务", "责任单位：水利局")]),
        ])
        let unregistered = sample.catalog.agencies.filter { !$0.isRegistered }
        #expect(unregistered.map { sample.catalog[$0.jurisdiction].id }.sorted() == ["qu", "xian"])
        #expect(Set(unregistered.map(\.id)).count == 2)
        #expect(sample.diagnostics.map(\.code.rawValue) == ["unknown-agency", "unknown-agency"])
    }

    @Test func aBodyAboveIsProposedForAMisspeltFullName() throws {
        let policy = SampleContent.policy("xian", [("甲任务", "责任单位：某省卫生健康委员回")])
        let finding = try #require(try sample(["policies/plan.md": policy]).diagnostics.first)
        #expect(finding.nearMisses.contains("某省卫生健康委员会"))
    }

    @Test func oneNameWithTwoOwnersInAPlaceIsAnError() throws {
        let twice = """
            [{"id": "a", "name": "某县甲局", "short": "甲局", "aliases": ["一办"]},
             {"id": "b", "name": "某县乙局", "short": "乙局", "aliases": ["一办"]}]
            """
        let sample = try SampleContent(["agencies/xian.json": twice])
        #expect(sample.diagnostics.map(\.code.rawValue) == ["name-with-two-owners"])
    }
}
