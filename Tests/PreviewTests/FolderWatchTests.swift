import Foundation
import Testing

@testable import Preview

/// Both ways to notice changes, on real files.
@Suite struct FolderWatchTests {
    /// How a watch notices.
    enum Kind: CaseIterable {
        case told
        case looking
    }

    private let folder: URL
    private var content: URL { folder.appending(path: "Content") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Content/policies"), withIntermediateDirectories: true)
        try write("one", to: "policies/a.md")
    }

    private func write(_ text: String, to path: String) throws {
        try text.write(to: content.appending(path: path), atomically: false, encoding: .utf8)
    }

    /// A watch of the content that has begun; the folder goes with it.
    private final class Watch {
        private let folder: URL
        private var watch: any FolderWatch

        init(_ kind: Kind, _ folder: URL) throws {
            self.folder = folder
            let watched = [WatchedFolder(folder.path + "/Content")]
            switch kind {
            case .told: watch = try InotifyWatch(watched)
            case .looking: watch = PollingWatch(watched, every: 20)
            }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        /// The next burst, as paths below the content.
        func next() throws -> [String] {
            let told = watch.next()
            let changes = try #require(told)
            let prefix = folder.path + "/Content/"
            return changes.paths.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func aBurstIsToldOnce(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        for number in 0..<50 { try write("\(number)", to: "policies/\(number % 5).md") }
        #expect(try watch.next() == (0..<5).map { "policies/\($0).md" })
    }

    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func temporaryFilesOfEditorsAreNoChange(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        let names = [".a.md.swp", "a.md~", ".#a.md", "#a.md#", "4913", "~$a.docx", "a.tmp", ".hidden", "a.PART"]
        for name in names { try write("x", to: "policies/" + name) }
        for name in names { unlink(content.path + "/policies/" + name) }
        try write("two", to: "policies/b.md")
        #expect(try watch.next() == ["policies/b.md"])
    }

    /// Editors that write a new file and give it the old one's name.
    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func aReplacedFileIsAChange(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        try write("three", to: "policies/.a.md.new")
        rename(content.path + "/policies/.a.md.new", content.path + "/policies/a.md")
        #expect(try watch.next() == ["policies/a.md"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func deletedFilesAndNewRightsAreChanges(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        chmod(content.path + "/policies/a.md", 0o000)
        #expect(try watch.next() == ["policies/a.md"])
        unlink(content.path + "/policies/a.md")
        #expect(try watch.next() == ["policies/a.md"])
    }

    /// Files that came into a folder before it could be watched count too.
    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func newFoldersAreFollowed(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        try FileManager.default.createDirectory(
            at: content.appending(path: "updates/2026/06"), withIntermediateDirectories: true)
        _ = try watch.next()
        try write("x", to: "updates/2026/06/a.md")
        #expect(try watch.next().contains("updates/2026/06/a.md"))
        rename(content.path + "/updates", content.path + "/notes")
        _ = try watch.next()
        try write("y", to: "notes/2026/06/a.md")
        #expect(try watch.next() == ["notes/2026/06/a.md"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func theWholeFolderMayGoAndComeBack(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        rename(content.path, folder.path + "/away")
        _ = try watch.next()
        rename(folder.path + "/away", content.path)
        _ = try watch.next()
        try write("back", to: "policies/a.md")
        #expect(try watch.next() == ["policies/a.md"])
    }

    /// A name that is there again, but as no folder, is looked at in peace: it is told once, not for ever.
    @Test(.timeLimit(.minutes(1)), arguments: Kind.allCases)
    func aFileInPlaceOfTheFolderIsNoReturn(kind: Kind) throws {
        let watch = try Watch(kind, folder)
        rename(content.path, folder.path + "/away")
        _ = try watch.next()
        try Data().write(to: content)
        let path = content.path
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 1)
            unlink(path)
            mkdir(path, 0o755)
            mkdir(path + "/policies", 0o755)
        }
        let start = ContinuousClock.now
        _ = try watch.next()
        #expect(ContinuousClock.now - start > .milliseconds(900))
    }
}
