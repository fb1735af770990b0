import Foundation
import Pipeline
import Testing

/// What the preview shows is what a build writes.
@Suite struct SiteIndexTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: ["Content", "Tests/PipelineTests/Fixtures/base"])
    func everyFileEqualsThatOfABuild(content: String) throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "yardstick-index-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let options = BuildOptions(
            content: Self.package.appending(path: content).path,
            themes: [Self.package.appending(path: "Themes/default").path], output: output.path)
        _ = try Pipeline(options).build()
        let index = SiteIndex(try #require(try Pipeline(options).prepare().site))
        let written = try FileManager.default.subpathsOfDirectory(atPath: output.path).filter {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: output.appending(path: $0).path, isDirectory: &isFolder)
            return !isFolder.boolValue && $0 != ".yardstick-manifest"
        }
        #expect(written.count > 10)
        #expect(Set(index.paths) == Set(written.map { Array($0.utf8) }))
        for path in written {
            let expected = [UInt8](try Data(contentsOf: output.appending(path: path)))
            switch try #require(try index.file(at: Array(path.utf8))) {
            case .bytes(let bytes): #expect(bytes == expected, "\(path)")
            case .copy(let place): #expect([UInt8](try Data(contentsOf: URL(filePath: place))) == expected, "\(path)")
            }
        }
        #expect(try index.file(at: Array("site.yaml".utf8)) == nil)
    }

    /// A file that became a link out of the content after it was found is not followed.
    @Test func aCopiedFileThatTurnsIntoALinkIsGone() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-index-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: Self.package.appending(path: "Tests/PipelineTests/Fixtures/base"), to: folder)
        let file = folder.appending(path: "files/note.txt")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("note".utf8).write(to: file)
        let options = BuildOptions(
            content: folder.path, themes: [Self.package.appending(path: "Themes/default").path], output: "")
        let index = SiteIndex(try #require(try Pipeline(options).prepare().site))
        #expect(try index.file(at: Array("files/note.txt".utf8)) != nil)
        try FileManager.default.removeItem(at: file)
        #expect(try index.file(at: Array("files/note.txt".utf8)) == nil)
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: URL(filePath: "/etc/hostname"))
        #expect(try index.file(at: Array("files/note.txt".utf8)) == nil)
    }
}
