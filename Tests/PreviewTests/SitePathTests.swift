import Preview
import Testing

/// What the target of a request may reach.
@Suite struct SitePathTests {
    @Test(arguments: [
        ("/", ""), ("/index.html", "index.html"), ("/measures/plan-1.html", "measures/plan-1.html"),
        ("/files/%E5%9B%BE%201.svg", "files/图 1.svg"), ("/measures/", "measures/"), ("/a.html?x=../b", "a.html"),
        ("/a.html#x", "a.html"), ("/a+b", "a+b"), ("/...", "..."), ("/a..b/c", "a..b/c"), ("/%252e%252e/a", "%2e%2e/a"),
    ])
    func addressesOfFiles(target: String, path: String) {
        #expect(SitePath(target: target) == .file(Array(path.utf8)))
    }

    @Test(arguments: [
        "", "index.html", "*", "http://127.0.0.1/index.html", "/..", "/../etc/passwd", "/a/../b", "/a/..", "/./a",
        "/a/.",
        "/%2e%2e/etc/passwd", "/%2E%2e/etc/passwd", "/.%2e/etc/passwd", "/a/%2e%2e/%2e%2e/b", "/..%2fetc/passwd",
        "/%2fetc/passwd", "//etc/passwd", "/a//b", "/..\\etc", "/..%5cetc", "/a%5cb", "/a\\b", "/a%00.html",
        "/a\u{0}.html", "/a%0d%0ab", "/a%7f", "/%", "/%4", "/%zz", "/%+1", "/C:%5cWindows", "/file:///etc/passwd",
    ])
    func addressesOfNothing(target: String) {
        #expect(SitePath(target: target) == .malformed)
    }

    @Test func anEndlessAddressIsNotTakenApart() {
        #expect(SitePath(target: "/" + String(repeating: "a/", count: 100_000)) == .tooLong)
    }

    /// Bytes that are no text name files all the same, and reach nothing the index does not hold.
    @Test func bytesThatAreNoText() {
        #expect(SitePath(target: "/%ff%fe") == .file([0xFF, 0xFE]))
    }
}
