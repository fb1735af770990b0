import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Links, the sitemap and the page for missing addresses.
@Suite struct AddressTests {
    private static let files = [
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
        "pages/glossary.md": "---\ntitle: 词汇\n---\n\n说明。\n",
        "updates/2026/2026-03-01-a.md": note("2026-03-01", status: "in-progress"),
        "updates/2026/春季 验收.md": note("2026-04-01", status: "in-progress"),
    ]

    @Test(arguments: [
        ("../policies/plan.md", "../policies/plan.html"), ("policies/plan.md#p-1", "../policies/plan.html#p-1"),
        ("../pages/glossary.md", "../glossary.html"), ("glossary.html", "../glossary.html"),
        ("../", "../index.html"), ("../files/表 格.xlsx", "../files/表 格.xlsx"),
        ("../updates/2026/2026-03-01-a.md", "../updates/2026.html#2026-03-01-a"),
        (
            "../updates/2026/春季 验收.md",
            "../updates/2026.html#2026-04-01-%E6%98%A5%E5%AD%A3-%E9%AA%8C%E6%94%B6"
        ),
        (
            "../updates/2026/%E6%98%A5%E5%AD%A3%20验收.md",
            "../updates/2026.html#2026-04-01-%E6%98%A5%E5%AD%A3-%E9%AA%8C%E6%94%B6"
        ),
        ("https://example.org/a.md", "https://example.org/a.md"), ("mailto:a@b.cn", "mailto:a@b.cn"),
        ("#part", "#part"), ("/a.md", "/a.md"),
    ])
    func linksLeadToPages(written: String, expected: String) throws {
        let site = try SampleSite(Self.files)
        #expect(ContentLinks(site: site.facts, root: "../").address(of: written) == expected)
    }

    @Test(arguments: [("%E5%BC%A0", "张"), ("100%", "100%"), ("%+1%zz", "%+1%zz"), ("a%2", "a%2")])
    func percentSignsThatAreNoneStay(written: String, expected: String) {
        #expect(written.percentDecoded == expected)
    }

    @Test func aFileWithHanLettersIsLinkedByItsEncodedName() throws {
        let page = "---\ntitle: 词汇\n---\n\n[表](<../files/表 格.xlsx>)\n"
        let site = try SampleSite(Self.files.merging(["pages/glossary.md": page]) { _, other in other })
        #expect(try site.text(.article(index: 0)).contains(#"href="files/%E8%A1%A8%20%E6%A0%BC.xlsx""#))
    }

    @Test func theSitemapListsEveryPageOnceButThoseNobodyLooksFor() throws {
        let base = "title: 站\nasOf: 2026-06-30\nbaseURL: https://example.org/a&b\n"
        let site = try SampleSite(Self.files.merging(["site.yaml": base]) { _, other in other })
        let text = try site.text(.sitemap)
        let places = text.split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } }
        let pages = site.requests.map { site.path(of: $0) }.filter { $0.hasSuffix(".html") }
            .filter { !["404.html", "search.html", "styleguide.html"].contains($0) }
        #expect(places.count == pages.count)
        #expect(Set(places).count == places.count)
        #expect(
            places.first == "https://example.org/a&amp;b/glossary.html"
                || places.contains("https://example.org/a&amp;b/"))
        #expect(places.allSatisfy { $0.hasPrefix("https://example.org/a&amp;b/") })
        #expect(!text.contains("404.html"))
    }

    @Test func withoutABaseAddressThereIsNoSitemap() throws {
        #expect(try !SampleSite(Self.files).requests.contains(.sitemap))
    }

    @Test func thePageForMissingAddressesHoldsAtAnyDepthOnceTheSiteKnowsItsOwn() throws {
        let plain = try SampleSite(Self.files)
        #expect(try !plain.text(.notFound).contains("<base"))
        let base = "title: 站\nasOf: 2026-06-30\nbaseURL: https://example.org/health\n"
        let site = try SampleSite(Self.files.merging(["site.yaml": base]) { _, other in other })
        let page = try site.text(.notFound)
        #expect(page.contains(#"<base href="https://example.org/health/">"#))
        #expect(page.contains(#"href="policies.html""#))
        #expect(!page.contains("canonical"))
    }
}
