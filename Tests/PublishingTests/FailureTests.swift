import Diagnostics
import Foundation
import Publishing
import Synchronization
import Testing

/// What file systems refuse, and what runs leave that were ended.
@Suite struct FailureTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aFullDiskLeavesTheOldSite() throws {
        try folder.publish(["a": "1", "b": "2"])
        let before = try Trace(folder.output)
        let room = Mutex(5)
        var calls = SystemCalls()
        calls.write = { file, bytes, count in
            let written = room.withLock { room in
                let written = min(room, count)
                room -= written
                return written
            }
            if written > 0 { return SystemCalls().write(file, bytes, written) }
            errno = ENOSPC
            return -1
        }
        let error = #expect(throws: PublishingError.self) {
            try folder.publish(["a": "1", "b": "123456"], calls: calls)
        }
        guard case .system(.write, let path, ENOSPC) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(path.hasSuffix("/b"))
        #expect(error?.message.english.contains("No space left on device") == true)
        #expect(error?.message.english.contains("free some space") == true)
        #expect(try Trace(folder.output) == before)
        #expect(try tree(folder.output) == ["a": "1", "b": "2"])
        #expect(try folder.names() == ["public"])
    }

    @Test func interruptedAndShortWritesAreContinued() throws {
        let turn = Atomic(0)
        var calls = SystemCalls()
        calls.write = { file, bytes, count in
            if turn.wrappingAdd(1, ordering: .relaxed).newValue % 2 == 0 { return SystemCalls().write(file, bytes, 1) }
            errno = EINTR
            return -1
        }
        try folder.publish(["a": "措施 123"], calls: calls)
        #expect(try tree(folder.output) == ["a": "措施 123"])
    }

    @Test(arguments: [EINVAL, ENOSYS]) func swapsInTwoStepsWithoutExchange(code: Int32) throws {
        try folder.publish(["a": "1"])
        var calls = SystemCalls()
        calls.exchange = { _, _ in code }
        #expect(try folder.publish(["a": "2", "b": "3"], calls: calls).notes == [.swappedInTwoSteps])
        #expect(try tree(folder.output) == ["a": "2", "b": "3"])
        #expect(try folder.names() == ["public"])
    }

    /// EBUSY comes from mount points, EXDEV from folders of a container image.
    @Test(arguments: [EBUSY, EXDEV]) func aFolderThatCannotBeMovedStays(code: Int32) throws {
        try folder.publish(["a": "1"])
        var calls = SystemCalls()
        calls.exchange = { _, _ in code }
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "2"], calls: calls) }
        switch error {
        case .mountPoint: #expect(code == EBUSY)
        case .system(.move, _, EXDEV): #expect(code == EXDEV)
        default: Issue.record("\(String(describing: error))")
        }
        #expect(try tree(folder.output) == ["a": "1"])
        #expect(try folder.names() == ["public"])
    }

    @Test func copiesWhereThereAreNoHardLinks() throws {
        try folder.publish(["a": "1", "b/c": "2"])
        try FileManager.default.createSymbolicLink(atPath: folder.output + "/link", withDestinationPath: "a")
        chmod(folder.output + "/b/c", 0o640)
        let before = try Trace(folder.output + "/b/c")
        var calls = SystemCalls()
        calls.link = { _, _, _, _ in
            errno = EPERM
            return -1
        }
        #expect(try folder.publish(["a": "3", "b/c": "2"], calls: calls).unchanged == 1)
        #expect(try tree(folder.output) == ["a": "3", "b/c": "2", "link": "→ a"])
        let after = try Trace(folder.output + "/b/c")
        #expect(after.seconds == before.seconds && after.nanoseconds == before.nanoseconds)
        #expect(after.inode != before.inode)
        #expect(try status(folder.output + "/b/c").st_mode & 0o7777 == 0o640)
    }

    @Test func aFolderMovedDuringTheBuildIsNotReplaced() throws {
        try folder.publish(["a": "1"])
        var publisher = try SitePublisher(output: folder.output)
        try publisher.write([OutputFile(path: "a", bytes: [50])])
        try FileManager.default.moveItem(atPath: folder.output, toPath: folder.path + "/moved")
        try folder.put("mine", at: "public/mine")
        let error = #expect(throws: PublishingError.self) { try publisher.finish() }
        guard case .outputReplaced = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try tree(folder.output) == ["mine": "mine"])
        #expect(try tree(folder.path + "/moved") == ["a": "1"])
    }

    @Test(arguments: [true, false]) func twoBuildsDoNotMix(isPublished: Bool) throws {
        if isPublished { try folder.publish(["a": "1"]) }
        var first = try SitePublisher(output: folder.output)
        try first.write([OutputFile(path: "a", bytes: [50])])
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "3"]) }
        guard case .anotherBuild = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        _ = try first.finish()
        #expect(try tree(folder.output) == ["a": "2"])
        try folder.publish(["a": "3"])
        #expect(try tree(folder.output) == ["a": "3"])
    }

    @Test func clearsWhatAKilledRunLeft() throws {
        try folder.publish(["a": "1"])
        try folder.put("half", at: ".public.staging/site/b/c")
        chmod(folder.path + "/.public.staging/site/b", 0o500)
        _ = try SitePublisher(output: folder.output)
        #expect(try folder.names() == ["public"])
        #expect(try tree(folder.output) == ["a": "1"])
    }

    @Test func putsBackASiteKilledBetweenTwoSteps() throws {
        try folder.publish(["a": "1"])
        try folder.put("half", at: ".public.staging/site/b")
        try FileManager.default.moveItem(atPath: folder.output, toPath: folder.path + "/.public.staging/previous")
        _ = try SitePublisher(output: folder.output)
        #expect(try folder.names() == ["public"])
        #expect(try tree(folder.output) == ["a": "1"])
    }

    @Test func doesNotClearWhatIsNotOurs() throws {
        try folder.put("mine", at: ".public.staging/site/a")
        try folder.put("mine", at: ".public.staging/thesis.docx")
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "3"]) }
        guard case .stagingOccupied(_, "thesis.docx") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try tree(folder.path + "/.public.staging") == ["site/a": "mine", "thesis.docx": "mine"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anywhere")) func aProtectedFolderIsReported() throws {
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        let error = #expect(throws: PublishingError.self) { try folder.publish(["a": "1"]) }
        guard case .system(.createFolder, _, EACCES) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    static let wordings: [(PublishingError, english: [String], chinese: [String])] = [
        (
            .foreignFolder("/x/public", example: "a.docx"), ["/x/public", "a.docx", "choose an empty folder"],
            ["/x/public", "a.docx", "换一个空文件夹"]
        ),
        (.anotherBuild("/x/public"), ["another build is writing", "/x/public", "wait"], ["/x/public", "等它结束"]),
        (.mountPoint("/x/public"), ["/x/public is a mount point", "choose an output folder"], ["/x/public 是挂载点"]),
        (.foreignFile(kept: "a", path: "a/b"), ["a, which is not from Yardstick", "a/b", "move it"], ["a/b", "移出"]),
        (
            .system(.write, path: "/x/a", code: ENOSPC), ["/x/a", "No space left", "free some space", "untouched"],
            ["无法写入 /x/a：磁盘空间不足", "没有改动", "腾出空间"]
        ),
        (
            .system(.createFolder, path: "/x", code: EACCES),
            ["create the folder /x", "Permission denied", "the right"],
            ["无法建立文件夹 /x：没有权限", "取得写入权限"]
        ),
        (.system(.link, path: "/x", code: EROFS), ["Read-only file system", "can be written to"], ["磁盘是只读的"]),
        (.invalidPath("../a", .dots), ["../a", "not allowed"], ["../a", "不能用"]),
    ]

    @Test(arguments: wordings) func saysWhatToDo(error: PublishingError, english: [String], chinese: [String]) {
        for part in english { #expect(error.message.english.contains(part)) }
        for part in chinese { #expect(error.message.chinese.contains(part)) }
    }
}
