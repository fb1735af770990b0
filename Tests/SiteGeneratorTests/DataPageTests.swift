import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// The index of files for other programs.
@Suite struct DataPageTests {
    private static let files = [
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
        "indicators/plan.json": #"[{"id": "rate", "name": "甲率"}]"#,
    ]

    @Test(arguments: [false, true])
    func everyFileTheSiteHasIsListedAndDescribed(knowsItsAddress: Bool) throws {
        let base = knowsItsAddress ? "baseURL: https://example.org/\n" : ""
        let site = try SampleSite(
            Self.files.merging(["site.yaml": "title: 站\nasOf: 2026-06-30\n" + base]) { _, other in other })
        let page = DataPageMaker(pages: site.pages).page()
        let listed = page.files.map(\.url) + page.groups.flatMap { $0.files.map(\.url) }
        #expect(listed.sorted() == site.requests.map(site.path).filter { !$0.hasSuffix(".html") }.sorted())
        #expect(page.files.allSatisfy { !$0.description.isEmpty })
        #expect(Set(page.files.map(\.description)).count == page.files.count)
    }

    @Test func aSiteWithoutIndicatorsSaysSo() throws {
        #expect(try SampleSite([:]).text(.dataIndex).contains("<p class=\"none\">无</p>"))
    }
}
