import Foundation
import FoundationXML
import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// The Atom feed (RFC 4287) and the dates in the sitemap.
@Suite struct FeedTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "xian", "name": "某县"}, {"id": "shili", "name": "示例县", "example": true}]
        """,
        "agencies/xian.json": #"[{"id": "wj", "name": "某县卫生健康局", "short": "卫健局"}]"#,
        "policies/plan.md": SampleContent.policy("xian", [("甲 <b> & 任务", "内容。"), ("乙任务", "内容。")]),
        "policies/example.md": SampleContent.policy("shili", [("丙任务", "内容。")]),
        "updates/2026/a.md": note("2026-03-01", status: "completed", text: "见[方案](../../policies/plan.md)。\u{8}"),
        "updates/2025/b.md": note("2025-02-01", measures: "1.1.2", status: "in-progress"),
        "updates/2026/c.md": note("2026-05-01", policy: "example", status: "in-progress"),
        "updates/2026/later.md": note("2026-12-01", status: "completed"),
    ]

    /// The elements of a document with their texts, by name; fails where it is no XML.
    private final class Elements: NSObject, XMLParserDelegate {
        private(set) var texts: [String: [String]] = [:]
        private(set) var links: [String] = []
        private var open: [String] = []

        init(of text: String) throws {
            super.init()
            let parser = XMLParser(data: Data(text.utf8))
            parser.delegate = self
            guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(name)
            texts[name, default: []].append("")
            if name == "link", let address = attributes["href"] { links.append(address) }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard let name = open.last, let last = texts[name]?.indices.last else { return }
            texts[name]?[last] += text
        }
    }

    private func feed(_ changes: [String: String] = [:]) throws -> Elements {
        let site = try SampleSite(Self.files.merging(changes) { _, change in change })
        return try Elements(of: try site.text(.feed))
    }

    @Test func onlyNotesOfRealPlacesUpToTheDayOfTheSiteAreThereTheNewestFirst() throws {
        let feed = try feed()
        #expect(feed.texts["entry"]?.count == 2)
        #expect(feed.texts["title"] == ["测试站", "甲 <b> & 任务", "乙任务"])
        #expect(feed.texts["updated"] == ["2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2025-02-01T00:00:00Z"])
        #expect(feed.texts["summary"]?.first == "健康行动方案 · 已完成")
    }

    @Test func contentIsMarkupWithLinksFromTheRoot() throws {
        let content = try #require(try feed().texts["content"]?.first)
        #expect(content.contains(#"<a href="policies/plan.html">方案</a>"#))
        #expect(!content.contains("\u{8}"))
    }

    @Test func idsAreUniqueAndDoNotDependOnTheAddress() throws {
        let base = "title: 测试站\nasOf: 2026-06-30\nbaseURL: https://example.org/a&b\n"
        let (without, with) = (try feed(), try feed(["site.yaml": base]))
        let ids = try #require(without.texts["id"])
        #expect(Set(ids).count == 3)
        #expect(ids == with.texts["id"])
        #expect(ids.allSatisfy { $0.hasPrefix("urn:uuid:") && UUID(uuidString: String($0.dropFirst(9))) != nil })
        #expect(
            without.links == [
                "feed.xml", "updates.html", "updates/2026.html#2026-03-01-a", "updates/2025.html#2025-02-01-b",
            ])
        #expect(with.links.allSatisfy { $0.hasPrefix("https://example.org/a&b/") })
    }

    @Test func aSiteWithoutNotesHasAValidFeedOfItsOwnDay() throws {
        let feed = try Elements(of: try SampleSite([:]).text(.feed))
        #expect(feed.texts["entry"] == nil)
        #expect(feed.texts["updated"] == ["2026-06-30T00:00:00Z"])
        #expect(feed.texts["author"]?.count == 1)
    }

    @Test(arguments: [
        (nil, "../feed.xml"), ("https://example.org/health/", "https://example.org/health/feed.xml"),
    ])
    func everyPageNamesTheFeed(base: String?, address: String) throws {
        let settings = "title: 站\nasOf: 2026-06-30\n" + (base.map { "baseURL: \($0)\n" } ?? "")
        let site = try SampleSite(Self.files.merging(["site.yaml": settings]) { _, change in change })
        let text = try site.text(.measure(Handle(0)))
        #expect(text.contains(#"<link rel="alternate" type="application/atom+xml" title="进展动态" href="\#(address)">"#))
    }

    @Test func theSitemapDatesPagesWithNewsAndNoOthers() throws {
        let base = "title: 站\nasOf: 2026-06-30\nbaseURL: https://example.org/\n"
        let site = try SampleSite(Self.files.merging(["site.yaml": base]) { _, change in change })
        let lines = try site.text(.sitemap).split(separator: "\n")
        func changed(_ path: String) -> String? {
            let line = lines.first { $0.contains("<loc>https://example.org/\(path)</loc>") }
            return line.map { $0.firstMatch(of: /<lastmod>(.*)<\/lastmod>/).map { String($0.1) } ?? "" }
        }
        #expect(changed("updates/2025.html") == "2025-02-01")
        #expect(changed("updates.html") == "2026-05-01")
        #expect(changed("measures/plan-1-1-1.html") == "2026-03-01")
        #expect(changed("policies/plan.html") == "2026-03-01")
        #expect(changed("agencies.html")?.isEmpty == true)
        #expect(changed("styleguide.html") == nil)
    }

    @Test(arguments: ["", "a", "update:plan/2026-03-01-a"])
    func aNameGivesOneUUIDOfVersionEight(name: String) {
        let urn = StableUUID(of: name).urn
        #expect(urn == StableUUID(of: name).urn)
        #expect(
            urn.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }
}
