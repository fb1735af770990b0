package import Diagnostics

/// What one run did to the output folder.
package struct PublishSummary: Hashable, Sendable {
    /// Something the editor should hear of although the site is published.
    package enum Note: Hashable, Sendable {
        /// The file system cannot exchange two folders, so for an instant there was no site at all.
        case swappedInTwoSteps
        /// The previous site lies beside the new one, at `path`, because it could not be removed.
        case previousSiteRemains(path: String, reason: Message)
    }

    /// All files of the site, manifest and kept files not counted.
    package let files: Int
    /// New files and files whose bytes changed.
    package let written: Int
    /// Files that kept their inode and modification time.
    package let unchanged: Int
    /// Files an earlier run wrote and this one did not.
    package let removed: Int
    /// The bytes of the `written` files.
    package let bytesWritten: Int
    /// Files and empty folders (closed by `/`) that others put into the output folder, sorted; they are still there.
    package let kept: [String]
    package let notes: [Note]

    package init(
        files: Int, written: Int, unchanged: Int, removed: Int, bytesWritten: Int, kept: [String], notes: [Note]
    ) {
        self.files = files
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.bytesWritten = bytesWritten
        self.kept = kept
        self.notes = notes
    }
}

extension PublishSummary {
    /// Files that hold an empty folder's place in a repository; keeping them is no news.
    private static let placeholders: Set<String> = [".gitignore", ".gitkeep", ".DS_Store"]

    /// One line of numbers, then one for the kept files and one for each note.
    package var message: Message {
        var lines = [
            Message(
                "\(files) files: \(written) written (\(bytesWritten) bytes), \(unchanged) unchanged, \(removed) removed",
                zh: "共 \(files) 个文件：写入 \(written) 个（\(bytesWritten) 字节），未变 \(unchanged) 个，删除 \(removed) 个")
        ]
        let surprising = kept.filter { !Self.placeholders.contains($0) }.listed
        if !surprising.english.isEmpty {
            lines.append(Message("kept, though not from Yardstick: ", zh: "保留了不是由本程序生成的文件：") + surprising)
        }
        return (lines + notes.map(\.message)).joined(separator: .verbatim("\n"))
    }
}

extension PublishSummary.Note {
    fileprivate var message: Message {
        switch self {
        case .swappedInTwoSteps:
            Message(
                "this file system cannot exchange two folders in one step: the site was missing for an instant",
                zh: "这个文件系统不能一步对调两个文件夹：网站曾有一瞬间不可用")
        case .previousSiteRemains(let path, let reason):
            Message(
                "the new site is published, but the previous one could not be removed from \(path): \(reason.english)",
                zh: "新网站已经发布，但旧网站无法从 \(path) 删除：\(reason.chinese)")
        }
    }
}
