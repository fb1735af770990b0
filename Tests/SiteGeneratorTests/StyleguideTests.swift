import Assessment
import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// The page that shows every component.
@Suite struct StyleguideTests {
    @Test(arguments: ["zh", "en"])
    func everyStatusAndComponentIsThere(language: String) throws {
        let site = try SampleSite(["site.yaml": "title: T\nasOf: 2026-06-30\nlanguage: \(language)\n"])
        let page = StyleguidePageMaker(pages: site.pages).page()
        #expect(page.statuses.map(\.key) == Status.allCases.map(\.rawValue))
        #expect(page.progressStatuses.map(\.key) == MeasureProgress.allCases.map(\.key))
        #expect(page.measure.agencies.map(\.role) == Role.allCases.map(\.rawValue))
        #expect(page.targetCounts.map(\.count) == Status.allCases.map { _ in 10 })
        let text = try site.text(.styleguide)
        for part in [
            "class=\"status", "class=\"tag", "class=\"role", "class=\"notice", "class=\"card\"", "class=\"contents\"",
            "class=\"breadcrumbs\"", "class=\"dated\"", "class=\"figures\"", "class=\"strip\"", "class=\"update\"",
            "<table", "<figure", "<svg class=\"chart",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test func noPageLeadsToIt() throws {
        let site = try SampleSite(["policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")])])
        for request in site.requests where request != .styleguide {
            #expect(try !site.text(request).contains("styleguide"), "\(site.path(of: request))")
        }
    }
}
