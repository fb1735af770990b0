import Foundation
import Testing

/// The preview as an office uses it: a page, a mistake, the list of mistakes, the mended page.
@Suite(.serialized) struct ServeTests {
    private static let about = "Content/pages/about.md"

    @Test func aMistakeIsShownUntilItIsMended() throws {
        let served = try ServedOffice()
        let good = try served.news()
        #expect(good.overlay == nil)
        #expect(try served.get("/about.html").body.contains("data-site=\"\(good.site)\""))

        try served.office.write("---\ntitel: 饮水说明\n---\n正文\n", to: Self.about)
        let bad = try served.news(after: good.version)
        #expect(bad.site == good.site)
        let overlay = try #require(bad.overlay)
        #expect(overlay.contains("Content/pages/about.md:2:1"))
        #expect(overlay.contains("<pre><mark>titel</mark>: 饮水说明</pre>"))
        #expect(overlay.contains("“title”"))
        #expect(!(try served.get("/about.html").body.contains("饮水说明")))

        try served.office.write("---\ntitle: 饮水说明\n---\n正文\n", to: Self.about)
        let mended = try served.news(after: bad.version)
        #expect(mended.overlay == nil && mended.site != good.site)
        #expect(try served.get("/about.html").body.contains("饮水说明"))
        #expect(!FileManager.default.fileExists(atPath: served.office.folder.appending(path: "public").path))
        try served.wait { served.printed.contains("Content/pages/about.md → 26 pages, 2 measures, 0 warnings (") }
        #expect(served.printed.contains("Content/pages/about.md → not built: 2 mistakes ("))
    }

    @Test(arguments: [("en_US.UTF-8", "Did you mean", "2 mistakes to mend"), ("zh_CN.UTF-8", "是否应为", "有 2 处需要改正")])
    func aFirstBuildWithErrorsHasAPageOfItsOwn(locale: String, suggestion: String, heading: String) throws {
        let served = try ServedOffice(locale: locale) { try $0.write("---\ntitel: 说明\n---\n", to: Self.about) }
        let page = try served.get("/measures/any.html")
        #expect(page.status == 503)
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        #expect(page.body.contains(suggestion) && page.body.contains(heading))
        let bad = try served.news()
        try served.office.write("---\ntitle: 说明\n---\n", to: Self.about)
        #expect(try served.news(after: bad.version).overlay == nil)
        #expect(try served.get("/about.html").status == 200)
    }

    @Test(arguments: [[], ["--poll"]])
    func theContentMayVanishAndReturn(arguments: [String]) throws {
        let served = try ServedOffice(arguments)
        let files = FileManager.default
        let content = served.office.folder.appending(path: "Content")
        let away = served.office.folder.appending(path: "away")
        var seen = try served.news()
        try files.moveItem(at: content, to: away)
        seen = try served.news(after: seen.version)
        #expect(seen.overlay?.contains("cannot read Content") == true)
        #expect(try served.get("/").status == 200)
        try files.moveItem(at: away, to: content)
        try served.wait { try served.news().overlay == nil }
        try served.office.write("---\ntitle: 新的说明\n---\n", to: Self.about)
        try served.wait { try served.get("/about.html").body.contains("新的说明") }
    }

    /// Whatever happens to a file, the preview says so and goes on.
    @Test func brokenFilesAreReportedAndForgiven() throws {
        let served = try ServedOffice()
        let file = served.office.folder.appending(path: Self.about)
        let good = try Data(contentsOf: file)
        for bad in [Data([0xFF, 0xFE, 0x00]), Data(), Data("---\ntit".utf8), Data(repeating: 0x2D, count: 1 << 20)] {
            try bad.write(to: file)
            try served.wait { try served.news().overlay?.contains("about.md") == true }
            try good.write(to: file)
            try served.wait { try served.news().overlay == nil }
        }
        try FileManager.default.removeItem(at: file)
        try served.wait { try served.get("/about.html").status == 404 }
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        try FileManager.default.removeItem(at: file)
        try good.write(to: file)
        try served.wait { try served.get("/about.html").status == 200 }
    }

    @Test func aThemeIsFollowedToo() throws {
        let served = try ServedOffice { office in
            let themes = office.folder.appending(path: "Themes")
            let shipped = themes.resolvingSymlinksInPath()
            try FileManager.default.removeItem(at: themes)
            try FileManager.default.copyItem(at: shipped, to: themes)
        }
        let first = try served.news()
        try served.office.write("body { color: teal }", to: "Themes/default/assets/style.css")
        _ = try served.news(after: first.version)
        #expect(try served.get("/assets/style.css").body == "body { color: teal }")
        try served.office.write("{{#main}}", to: "Themes/default/home.mustache")
        try served.wait { try served.news().overlay?.contains("home.mustache:1:1") == true }
    }

    @Test func aTakenPortNamesTheNextFreeOne() throws {
        let served = try ServedOffice()
        let second = try served.office.run(["serve", "--port", "\(served.port)"])
        #expect(second.code == 3)
        #expect(second.errors.contains("port \(served.port) is taken"))
        let free = try #require(second.errors.firstMatch(of: /--port (\d+)/)?.output.1)
        #expect(UInt16(free).map { $0 > served.port } == true)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func signalsEndItAtOnce(signal: Int32) throws {
        let served = try ServedOffice()
        let waiting = try RawConnection(port: served.port)
        waiting.send(
            Array("GET /_yardstick/state?seen=\(try served.news().version) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
        kill(served.process.processIdentifier, signal)
        served.process.waitUntilExit()
        #expect(served.process.terminationStatus == 0)
    }

    @Test(arguments: [["--port", "0"], ["--port", "70000"], ["--port", "x"], ["--content", "none"]])
    func wrongUse(arguments: [String]) throws {
        #expect(try Office().run(["serve"] + arguments).code == 2)
    }
}
