import Foundation
import Publishing
import Testing

/// What others put into the output folder.
@Suite struct ForeignFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["report.docx", ".htaccess", "notes/a.txt"]) func refusesAFolderOfOthers(file: String) throws {
        try folder.put("mine", at: "public/" + file)
        let example = String(file.prefix { $0 != "/" })
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "1"]) }
        guard case .foreignFolder(let path, example) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(path.hasSuffix("/public"))
        #expect(try tree(folder.output) == [file: "mine"])
        #expect(try folder.names() == ["public"])
    }

    @Test(arguments: [".gitignore", ".gitkeep", ".DS_Store"]) func takesAFolderAsGoodAsEmpty(file: String) throws {
        try folder.put("*", at: "public/" + file)
        let before = try Trace(folder.output + "/" + file)
        #expect(try folder.publish(["a": "1"]).kept == [file])
        #expect(try folder.publish(["a": "2"]).kept == [file])
        #expect(try tree(folder.output) == ["a": "2", file: "*"])
        #expect(try Trace(folder.output + "/" + file) == before)
    }

    @Test func keepsWhatOthersAdded() throws {
        try folder.publish(["a": "1", "b/c": "2"])
        try folder.put("robots", at: "public/robots.txt")
        try folder.put("deep", at: "public/b/deep/er.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.output + "/link", withDestinationPath: folder.path)
        mkdir(folder.output + "/uploads", 0o770)
        chmod(folder.output + "/uploads", 0o770)
        let before = try Trace(folder.output + "/robots.txt")
        let summary = try folder.publish(["a": "2"])
        #expect(summary.kept == ["b/deep/er.txt", "link", "robots.txt", "uploads/"])
        #expect(summary.removed == 1)
        #expect(
            try tree(folder.output) == [
                "a": "2", "robots.txt": "robots", "b/deep/er.txt": "deep", "link": "→ " + folder.path, "uploads/": "",
            ])
        #expect(try Trace(folder.output + "/robots.txt") == before)
        #expect(try status(folder.output + "/uploads").st_mode & 0o777 == 0o770)
    }

    /// A file that appears after the survey is found in the old folder after the swap.
    @Test func keepsWhatArrivesInTheLastMoment() throws {
        try folder.publish(["a": "1"])
        var calls = SystemCalls()
        calls.exchange = { [folder] first, second in
            try? folder.put("late", at: "public/x/late.txt")
            return SystemCalls().exchange(first, second)
        }
        try folder.publish(["a": "2"], calls: calls)
        #expect(try tree(folder.output) == ["a": "2", "x/late.txt": "late"])
        #expect(try folder.names() == ["public"])
    }

    static let clashes: [(foreign: String, ours: String)] = [
        ("b", "b"), ("b", "b/c"), ("b/c", "b"), ("b/c/d", "b"), ("b/c", "b/c/d/e"), ("x/", "x"), ("x/y/", "x"),
    ]

    @Test(arguments: clashes) func refusesToReplaceThem(clash: (foreign: String, ours: String)) throws {
        try folder.publish(["a": "1"])
        if clash.foreign.hasSuffix("/") {
            try FileManager.default.createDirectory(
                atPath: folder.output + "/" + clash.foreign, withIntermediateDirectories: true)
        } else {
            try folder.put("mine", at: "public/" + clash.foreign)
        }
        let before = try tree(folder.output)
        let kept = clash.foreign.hasSuffix("/") ? String(clash.foreign.dropLast()) : clash.foreign
        #expect(throws: PublishingError.foreignFile(kept: kept, path: clash.ours)) {
            try folder.publish(["a": "2", clash.ours: "3"])
        }
        #expect(try tree(folder.output) == before)
        #expect(try folder.names() == ["public"])
    }

    @Test func anEmptyFolderOfOthersMayGetOurFiles() throws {
        try folder.publish(["a": "1"])
        mkdir(folder.output + "/b", 0o755)
        #expect(try folder.publish(["a": "1", "b/c": "2"]).kept == ["b/"])
        #expect(try tree(folder.output) == ["a": "1", "b/c": "2"])
    }

    /// Someone put a link in the place of our folder: it is neither followed nor emptied.
    @Test func followsNoLinkOutOfTheFolder() throws {
        try folder.publish(["data/x.json": "1", "a": "1"])
        try folder.put("1", at: "elsewhere/x.json")
        try FileManager.default.removeItem(atPath: folder.output + "/data")
        try FileManager.default.createSymbolicLink(
            atPath: folder.output + "/data", withDestinationPath: folder.path + "/elsewhere")
        #expect(throws: PublishingError.foreignFile(kept: "data", path: "data/x.json")) {
            try folder.publish(["data/x.json": "1", "a": "1"])
        }
        #expect(try folder.publish(["a": "1"]).kept == ["data"])
        #expect(try tree(folder.path + "/elsewhere") == ["x.json": "1"])
    }

    /// A link in the place of a file of ours is not ours to follow, but ours to replace.
    @Test func replacesALinkInAFilesPlace() throws {
        try folder.publish(["a": "1"])
        try folder.put("1", at: "elsewhere")
        try FileManager.default.removeItem(atPath: folder.output + "/a")
        try FileManager.default.createSymbolicLink(
            atPath: folder.output + "/a", withDestinationPath: folder.path + "/elsewhere")
        #expect(try folder.publish(["a": "1"]).written == 1)
        #expect(try status(folder.output + "/a").st_mode & S_IFMT == S_IFREG)
        #expect(try folder.text("elsewhere") == "1")
    }

    static let damages: [(String, String)] = [
        ("empty", ""), ("title", "files 1\na\n"), ("cut off", "yardstick-manifest 1\na"),
        ("leads out", "yardstick-manifest 1\n../../a\n"), ("no number", "yardstick-manifest x\na\n"),
    ]

    @Test(arguments: damages) func refusesADamagedManifest(name: String, text: String) throws {
        try folder.publish(["a": "1"])
        try folder.put(text, at: "public/.yardstick-manifest")
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "2"]) }
        guard case .damagedManifest = error else {
            Issue.record("\(name): \(String(describing: error))")
            return
        }
        #expect(try tree(folder.output) == ["a": "1"])
    }

    @Test func refusesAManifestOfTheFuture() throws {
        try folder.publish(["a": "1"])
        try folder.put("yardstick-manifest 2\na\n", at: "public/.yardstick-manifest")
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "2"]) }
        guard case .newerManifest = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
