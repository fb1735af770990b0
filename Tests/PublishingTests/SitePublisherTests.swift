import Foundation
import Publishing
import Testing

@Suite struct SitePublisherTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func writesWhatIsHandedOver() throws {
        let summary = try folder.publish(["index.html": "首页", "agencies/市 卫健委.html": "委", "empty.js": ""])
        #expect(try tree(folder.output) == ["index.html": "首页", "agencies/市 卫健委.html": "委", "empty.js": ""])
        #expect(
            summary
                == PublishSummary(
                    files: 3, written: 3, unchanged: 0, removed: 0, bytesWritten: 9, kept: [], notes: []))
        #expect(try folder.names() == ["public"])
    }

    @Test func aSiteMayBeEmpty() throws {
        #expect(try folder.publish([:]).files == 0)
        #expect(try tree(folder.output) == [:])
        try folder.publish(["a": "1"])
        #expect(try folder.publish([:]).removed == 1)
        #expect(try tree(folder.output) == [:])
    }

    @Test func givesUsualRights() throws {
        let mask = umask(0)
        umask(mask)
        try folder.publish(["a/b": "1"])
        #expect(try status(folder.output).st_mode & 0o7777 == 0o755 & ~mask)
        #expect(try status(folder.output + "/a").st_mode & 0o7777 == 0o755 & ~mask)
        #expect(try status(folder.output + "/a/b").st_mode & 0o7777 == 0o644 & ~mask)
    }

    @Test func anUnchangedSiteIsNotTouched() throws {
        try folder.publish(["index.html": "1", "a/b.html": "2"])
        try folder.put("User-agent: *", at: "public/robots.txt")
        let entries = ["", "/index.html", "/a", "/a/b.html", "/.yardstick-manifest"].map { folder.output + $0 }
        let before = try entries.map(Trace.init)
        let summary = try folder.publish(["a/b.html": "2", "index.html": "1"])
        #expect(try entries.map(Trace.init) == before)
        #expect(
            summary
                == PublishSummary(
                    files: 2, written: 0, unchanged: 2, removed: 0, bytesWritten: 0, kept: ["robots.txt"], notes: []))
        #expect(try folder.names() == ["public"])
    }

    @Test func unchangedFilesKeepInodeAndTime() throws {
        try folder.publish(["index.html": "1", "a/b.html": "2", "old/c.html": "3"])
        let same = try Trace(folder.output + "/a/b.html")
        let changing = try Trace(folder.output + "/index.html")
        let summary = try folder.publish(["index.html": "!", "a/b.html": "2", "new/d.html": "4444"])
        #expect(try Trace(folder.output + "/a/b.html") == same)
        #expect(try Trace(folder.output + "/index.html").inode != changing.inode)
        #expect(try tree(folder.output) == ["index.html": "!", "a/b.html": "2", "new/d.html": "4444"])
        #expect(
            summary
                == PublishSummary(
                    files: 3, written: 2, unchanged: 1, removed: 1, bytesWritten: 5, kept: [], notes: []))
        #expect(!FileManager.default.fileExists(atPath: folder.output + "/old"))
    }

    @Test func removalAloneIsAChange() throws {
        try folder.publish(["a": "1", "b": "2"])
        #expect(try folder.publish(["a": "1"]).removed == 1)
        #expect(try tree(folder.output) == ["a": "1"])
    }

    @Test func mendsWhatSomeoneChangedOrRemoved() throws {
        try folder.publish(["a": "1", "b": "2", "c/d": "3"])
        try folder.put("x", at: "public/a")
        try FileManager.default.removeItem(atPath: folder.output + "/c")
        #expect(try folder.publish(["a": "1", "b": "2", "c/d": "3"]).written == 2)
        #expect(try tree(folder.output) == ["a": "1", "b": "2", "c/d": "3"])
    }

    @Test func aPathTurnsFromFileToFolderAndBack() throws {
        try folder.publish(["a": "1", "b": "2"])
        try folder.publish(["a/b.html": "3", "b": "2"])
        #expect(try tree(folder.output) == ["a/b.html": "3", "b": "2"])
        try folder.publish(["a": "1", "b": "2"])
        #expect(try tree(folder.output) == ["a": "1", "b": "2"])
    }

    @Test func nothingShowsBeforeTheEnd() throws {
        try folder.publish(["a": "1"])
        var publisher = try SitePublisher(output: folder.output)
        try publisher.write([OutputFile(path: "a", bytes: [50]), OutputFile(path: "b", bytes: [51])])
        #expect(try tree(folder.output) == ["a": "1"])
        #expect(try tree(folder.path + "/.public.staging/site") == ["a": "2", "b": "3"])
        #expect(try status(folder.path + "/.public.staging").st_mode & 0o777 == 0o700)
        _ = try publisher.finish()
        #expect(try tree(folder.output) == ["a": "2", "b": "3"])
    }

    @Test func stagesNothingBeforeTheFirstDifference() throws {
        try folder.publish(["a": "1", "b": "2"])
        var publisher = try SitePublisher(output: folder.output)
        try publisher.write([OutputFile(path: "a", bytes: [49])])
        #expect(try tree(folder.path + "/.public.staging") == [:])
        try publisher.write([OutputFile(path: "b", bytes: [51])])
        #expect(try tree(folder.path + "/.public.staging") == ["site/b": "3"])
    }

    @Test(arguments: [true, false]) func givingUpLeavesNoTrace(explicitly: Bool) throws {
        try folder.publish(["a": "1"])
        let before = try Trace(folder.output)
        do {
            var publisher = try SitePublisher(output: folder.output)
            try publisher.write([OutputFile(path: "a", bytes: [50])])
            if explicitly {
                publisher.abandon()
                #expect(throws: PublishingError.closed) { try publisher.write([]) }
                #expect(throws: PublishingError.closed) { try publisher.finish() }
            }
        }
        #expect(try Trace(folder.output) == before)
        #expect(try folder.names() == ["public"])
    }

    @Test func foldersKeepTheRightsTheyWereGiven() throws {
        try folder.publish(["a/b": "1", "c": "2"])
        chmod(folder.output, 0o2750)
        chmod(folder.output + "/a", 0o700)
        try folder.publish(["a/b": "1", "c": "3"])
        #expect(try status(folder.output).st_mode & 0o7777 == 0o2750)
        #expect(try status(folder.output + "/a").st_mode & 0o7777 == 0o700)
    }

    @Test func manyFilesInAnyBatches() throws {
        let files = (0..<500).map { OutputFile(path: "\($0 % 9)/\($0).html", bytes: Array("\($0)".utf8)) }
        func manifest(_ files: [OutputFile], batch: Int, to output: String) throws -> String {
            var publisher = try SitePublisher(output: output)
            for start in stride(from: 0, to: files.count, by: batch) {
                try publisher.write(Array(files[start..<min(start + batch, files.count)]))
            }
            #expect(try publisher.finish().written == 500)
            #expect(
                try tree(output)
                    == Dictionary(
                        uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }))
            return try String(contentsOfFile: output + "/.yardstick-manifest", encoding: .utf8)
        }
        let first = try manifest(files, batch: 500, to: folder.path + "/first")
        let second = try manifest(files.shuffled(), batch: 7, to: folder.path + "/second")
        #expect(first == second)
        #expect(first.hasPrefix("yardstick-manifest 1\n0/0.html\n0/108.html\n"))
    }
}
