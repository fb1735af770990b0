import Foundation
import Publishing
import Testing

/// Paths of the site's files and of the output folder.
@Suite struct OutputPathTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let faults: [(String, PublishingError.PathFault)] = [
        ("", .empty),
        ("/etc/passwd", .absolute),
        ("a//b", .emptyComponent),
        ("a/", .emptyComponent),
        ("..", .dots),
        ("a/../../b", .dots),
        ("./a", .dots),
        ("a\nb", .controlCharacter),
        ("a\0b", .controlCharacter),
        (".yardstick-manifest", .reserved),
        (String(repeating: "措", count: 86), .longName),
    ]

    @Test(arguments: faults) func refusesPathsThatLeadElsewhere(path: String, fault: PublishingError.PathFault) throws {
        try folder.publish(["a": "1"])
        #expect(throws: PublishingError.invalidPath(path, fault)) { try folder.publish(["b": "2", path: "x"]) }
        #expect(try tree(folder.output) == ["a": "1"])
        #expect(try folder.names() == ["public"])
    }

    @Test func takesNamesUpToTheLimit() throws {
        let name = String(repeating: "措", count: 85)
        try folder.publish(["...": "1", "a..b/c": "2", name: "3"])
        #expect(try tree(folder.output) == ["...": "1", "a..b/c": "2", name: "3"])
    }

    @Test(arguments: [1, 2]) func refusesAPathUsedTwice(batchSize: Int) throws {
        let files = ["x", "a/b", "a/b"].map { OutputFile(path: $0, bytes: []) }
        #expect(throws: PublishingError.duplicatePath("a/b")) {
            var publisher = try SitePublisher(output: folder.output)
            try publisher.write(Array(files[..<batchSize]))
            try publisher.write(Array(files[batchSize...]))
        }
        #expect(try folder.names() == [])
    }

    @Test(arguments: [["a", "a/b"], ["a/b", "a"], ["a/b/c", "a"], ["a", "a/b/c"]])
    func refusesAFileThatIsAlsoAFolder(paths: [String]) throws {
        #expect(throws: PublishingError.fileIsAlsoFolder("a")) {
            var publisher = try SitePublisher(output: folder.output)
            try publisher.write(paths.map { OutputFile(path: $0, bytes: []) })
        }
    }

    /// Both forms of é are one `String`, but two files.
    @Test func tellsNamesApartByBytes() throws {
        try folder.publish(["caf\u{e9}": "1"])
        try folder.put("2", at: "public/cafe\u{301}")
        #expect(try folder.publish(["caf\u{e9}": "3"]).kept.map { Array($0.utf8) } == [Array("cafe\u{301}".utf8)])
        #expect(try folder.text("public/cafe\u{301}") == "2")
    }

    @Test(arguments: ["public/", "x/../public", "new/deep/folder", "new/folder/.", "有 空格"])
    func findsTheOutputFolder(path: String) throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/x", withIntermediateDirectories: true)
        for text in [[49], [50]] as [[UInt8]] {
            var publisher = try SitePublisher(output: folder.path + "/" + path)
            try publisher.write([OutputFile(path: "a", bytes: text)])
            _ = try publisher.finish()
            #expect(try tree(folder.path + "/" + path) == ["a": String(decoding: text, as: UTF8.self)])
        }
    }

    @Test func followsALinkToTheOutputFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.output, withDestinationPath: "real")
        try folder.publish(["a": "1"])
        try folder.publish(["a": "2"])
        #expect(try tree(folder.path + "/real") == ["a": "2"])
        #expect(try status(folder.output).st_mode & S_IFMT == S_IFLNK)
        #expect(try folder.names() == ["public", "real"])
    }

    @Test func refusesPlacesWhereNoFolderCanBe() throws {
        try folder.put("1", at: "file")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "nowhere")
        func open(_ path: String) throws { _ = try SitePublisher(output: path) }
        #expect(throws: PublishingError.noOutput) { try open("") }
        #expect(throws: PublishingError.outputIsRoot) { try open("/") }
        let real = try #require(realpath(folder.path, nil).map { String(cString: $0) })
        #expect(throws: PublishingError.outputIsNotAFolder(real + "/file")) { try open(folder.path + "/file") }
        #expect(throws: PublishingError.outputIsDanglingLink(folder.path + "/link")) {
            try open(folder.path + "/link/")
        }
        #expect(throws: PublishingError.system(.open, path: folder.path + "/file/x", code: ENOTDIR)) {
            try open(folder.path + "/file/x")
        }
        let long = String(repeating: "站", count: 83)
        #expect(throws: PublishingError.outputNameTooLong(real + "/" + long)) { try open(folder.path + "/" + long) }
        #expect(try folder.names() == ["file", "link"])
    }
}
