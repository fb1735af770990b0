import PolicyModel
import SampleContent
import Testing

/// Every relation of the catalog is stated on both of its sides.
@Suite struct RelationTests {
    private static let files = [
        "agencies/xian.json": """
        [{"id": "wj", "name": "某县卫生健康局", "short": "卫生健康局", "aliases": ["卫健局"]},
         {"id": "cz", "name": "某县财政局", "short": "财政局"}, {"id": "tj", "name": "某县统计局", "short": "统计局"}]
        """,
        "indicators/plan.json": """
        [{"id": "rate", "name": "达标率", "unit": "%", "agencies": ["统计局"]},
         {"id": "count", "name": "人员数", "unit": "人", "measures": ["talent"]}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian",
            [
                ("建设卫生院", "责任单位：卫生健康局、财政局\n指标：达标率"),
                ("培养人才 {#talent}", "持续培训。（卫健局牵头，卫生健康局、财政局配合）"),
            ]),
    ]

    private let catalog: Catalog

    init() throws { catalog = try SampleContent(Self.files).catalog }

    private func agency(_ id: String) throws -> Agency { try #require(catalog.agencies.first { $0.id == id }) }

    @Test func whatAMeasureStatesItsAgenciesList() throws {
        for (number, measure) in catalog.measures.enumerated() {
            for item in measure.responsibilities {
                let duty = Agency.Duty(measure: Handle(number), role: item.role)
                #expect(catalog[item.agency].duties.contains(duty))
            }
        }
        #expect(try agency("cz").duties.count == 2)
        #expect(try agency("tj").duties.isEmpty)
    }

    @Test func anAgencyWithTwoRolesInAMeasureHasItOnce() throws {
        #expect(try agency("wj").duties.map(\.role) == [.responsible, .lead, .support])
        #expect(try agency("wj").measures == [Handle(0), Handle(1)])
    }

    @Test func measuresAndIndicatorsNameEachOtherWhicheverSideStatesIt() {
        #expect(catalog.measures.map { $0.indicators.map { catalog[$0].id } } == [["rate"], ["count"]])
        #expect(catalog.indicators.map { $0.measures.map { catalog[$0].id } } == [["plan-1-1-1"], ["plan-talent"]])
    }

    @Test func agenciesAndIndicatorsNameEachOther() throws {
        #expect(catalog.indicators[0].agencies.map { catalog[$0].id } == ["tj", "wj", "cz"])
        #expect(catalog.indicators[1].agencies.map { catalog[$0].id } == ["wj", "cz"])
        for (number, indicator) in catalog.indicators.enumerated() {
            let listing = catalog.agencies.indices.filter { catalog.agencies[$0].indicators.contains(Handle(number)) }
            #expect(Set(indicator.agencies.map(\.index)) == Set(listing))
        }
    }

    @Test func policiesListTheirMeasuresAndIndicators() {
        #expect(catalog.policies[0].measures == [Handle(0), Handle(1)])
        #expect(catalog.policies[0].indicators == [Handle(0), Handle(1)])
        #expect(catalog.measures.allSatisfy { $0.policy == Handle(0) })
    }
}
