import Foundation
import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Pages that look across policies: totals, order, what is due.
@Suite struct OverviewTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "xian", "name": "某县"}, {"id": "shili", "name": "示例县", "example": true, "parent": "xian"}]
        """,
        "agencies/xian.json": """
        [{"id": "wj", "name": "某县卫生健康局", "short": "卫健局"}, {"id": "cz", "name": "某县财政局", "short": "财政局"}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian",
            [
                ("甲任务", "到2025年，甲率达到90%以上；到2030年，甲率达到95%以上。（卫健局牵头，某县卫生健康局、财政局配合）"),
                ("乙任务", "2026年9月底前，乙率达到80%以上。\n\n责任单位：卫健局\n完成时限：2026年3月底"),
            ]),
        "policies/example.md": SampleContent.policy(
            "shili", [("丙任务", "到2027年，丙率达到70%以上。\n\n责任单位：某县卫生健康局")]),
        "indicators/plan.json": """
        [{"id": "rate", "name": "甲率", "unit": "%", "direction": "increase", "baseline": {"year": 2020, "value": 50},
          "targets": [{"year": 2030, "value": 95}, {"year": 2025, "value": 90}],
          "observations": [{"year": 2023, "value": 60}, {"year": 2026, "value": 80}]}]
        """,
        "indicators/example.json": """
        [{"id": "made-up", "name": "丙率", "unit": "%", "targets": [{"year": 2027, "value": 70}]}]
        """,
        "updates/2026/a.md": note("2026-03-01", status: "completed", text: "## 背景\n\n一。"),
        "updates/2026/b.md": note("2026-02-01", measures: "1.1.1, 1.1.2", status: "in-progress", text: "## 背景\n\n二。"),
    ]

    private let site: SampleSite

    init() throws { site = try SampleSite(Self.files) }

    /// The real indicator; the fictional place's file comes before its own.
    private let rate = Handle<Indicator>(1)

    @Test func theFictionalPlaceCountsInNoTotal() {
        let home = HomePageMaker(pages: site.pages).page()
        let counts: [Int] = [home.policyCount, home.measureCount, home.indicatorCount, home.agencyCount]
        #expect(counts == [1, 2, 1, 2])
        #expect(home.targets == 2)
        #expect(home.dueNext.allSatisfy { !$0.isExample })
        #expect(ProgressPageMaker(pages: site.pages).page().targets == 2)
    }

    @Test func aFictionalPlaceDoesNotMeanBodiesOfARealOne() throws {
        let agency = try #require(site.facts.catalog.agencies.first { $0.id == "wj" })
        #expect(agency.measures.count == 2)
        #expect(site.facts.catalog.agencies.count { !$0.isRegistered } == 1)
    }

    @Test func theTimelineIsByYearThenMonth() throws {
        let years = TimelinePageMaker(pages: site.pages).page().years
        #expect(years.map(\.label) == ["2025年", "2026年", "2027年", "2030年"])
        #expect(years.map(\.isPast) == [true, false, false, false])
        #expect(years[1].items.map(\.time) == ["2026年3月", "2026年9月"])
        #expect(years[1].items.map(\.isPastDue) == [true, false])
        #expect(years[2].items.allSatisfy { $0.isExample })
    }

    @Test func anAgencyCountsAMeasureOnceWhateverItsRoles() throws {
        let maker = AgencyPageMaker(pages: site.pages)
        let row = try #require(maker.list().places.first?.agencies.first { $0.short == "卫健局" })
        let counts: [Int] = [row.lead, row.responsible, row.support, row.total]
        #expect(counts == [1, 1, 1, 2])
        let page = maker.page(Handle(0))
        #expect(page.measureCounts.map(\.status.key) == ["completed", "in-progress"])
        #expect(page.measureCounts.map(\.count) == [1, 1])
        let progress = ProgressPageMaker(pages: site.pages).page().agencies
        #expect(progress.map(\.label).prefix(2) == ["某县 · 财政局", "某县 · 卫健局"])
        #expect(progress.map(\.measures).prefix(2) == [1, 2])
    }

    @Test func anAgencySeesWhatIsOverdueAndWhatComesNext() {
        let page = AgencyPageMaker(pages: site.pages).page(Handle(0))
        #expect(page.attention.map(\.time) == ["2026年3月"])
        #expect(page.dueNext.map(\.time) == ["2026年9月", "2030年"])
    }

    @Test func theMethodologyStatesTheLimitsOfTheSite() throws {
        let settings = "title: 站\nasOf: 2026-06-30\nassessment:\n  onTrack: 0.85\n  behind: 0.25\n"
        let page = MethodologyPageMaker(pages: try SampleSite(["site.yaml": settings]).pages).page()
        #expect(page.methods.first?.meaning.contains("0.25 到 0.85 为进度滞后") == true)
        #expect(!page.methods.contains { $0.meaning.contains("0.9 为") })
    }

    @Test func theStretchesOfATallyFillItsStrip() {
        let counts = Tally(site.facts).targets(of: site.facts.catalog.indicators.indices.map { Handle($0) })
        #expect(counts.total == 3)
        #expect(counts.first?.offset == "0")
        #expect(counts.last?.end == "100")
        #expect(Tally(site.facts).targets(of: []).isEmpty)
    }

    @Test func aYearThatIsNotOverIsNotThere() throws {
        let earlier = try SampleSite(Self.files, asOf: "2024-06-30")
        let items = earlier.pages.items(at: SiteAddress.home)
        #expect(items.indicator(rate).latest == "60（2023年）")
        #expect(site.pages.items(at: SiteAddress.home).indicator(rate).latest == "80（2026年）")
    }

    @Test func notesAreNewestFirstAndTheirHeadingsHaveIDsOfTheirOwn() throws {
        for request in [PageRequest.updates, .updatesOf(year: 2026), .measure(Handle(0)), .policy(Handle(0))] {
            let text = try site.text(request)
            let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count, "\(request)")
            let first = try #require(text.range(of: "一。"))
            let second = try #require(text.range(of: "二。"))
            #expect(first.lowerBound < second.lowerBound)
        }
    }

    @Test func anIndicatorSaysWhoAnswersForItsMeasures() throws {
        let linked = Self.files["policies/plan.md"].map { $0 + "\n指标：甲率\n" } ?? ""
        let site = try SampleSite(Self.files.merging(["policies/plan.md": linked]) { _, other in other })
        #expect(IndicatorPageMaker(pages: site.pages).page(rate).agencies.map(\.label) == ["卫健局"])
        #expect(try site.text(.indicator(rate)).contains("../agencies/wj.html"))
    }
}
