import Diagnostics
import Foundation
import Testing

/// What is shown of the files findings are in.
@Suite final class ExcerptTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "yardstick-excerpt-\(UUID().uuidString)")
    private var root: String { folder.appending(path: "Content").path }

    init() throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Content"), withIntermediateDirectories: true)
        try Data("secret".utf8).write(to: folder.appending(path: "elsewhere.md"))
        try Data("order: a\u{1B}[31m\n".utf8).write(to: folder.appending(path: "Content/a.md"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test(arguments: [
        ("a.md", true), ("inner.md", true), ("outer.md", false), ("missing.md", false),
    ])
    func aLinkOutOfTheContentShowsNothing(file: String, isShown: Bool) throws {
        symlink("a.md", root + "/inner.md")
        symlink("../elsewhere.md", root + "/outer.md")
        var excerpts = Excerpts(root: root)
        #expect((excerpts.excerpt(of: .beginning(of: file)) != nil) == isShown)
    }

    /// Themes lie elsewhere by right.
    @Test func aFileNamedByItsOwnPathIsShown() {
        var excerpts = Excerpts(root: root)
        #expect(excerpts.excerpt(of: .beginning(of: folder.path + "/elsewhere.md"))?.after == "secret")
    }

    @Test func signsATerminalObeysAreNotShown() {
        var excerpts = Excerpts(root: root)
        #expect(excerpts.excerpt(of: .beginning(of: "a.md"))?.after == "order: a [31m")
        #expect("a\u{1B}[31m\nb\u{202E}\u{7F}.md".shown == "a�[31m�b��.md")
        #expect("方案 a.md".shown == "方案 a.md")
    }
}
