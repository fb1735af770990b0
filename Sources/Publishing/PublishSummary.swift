/// What one run did to the output folder.
package struct PublishSummary: Hashable, Sendable {
    /// Something the editor should hear of although the site is published.
    package enum Note: Hashable, Sendable {
        /// The file system cannot exchange two folders, so for an instant there was no site at all.
        case swappedInTwoSteps
        /// The previous site lies beside the new one, at `path`, because it could not be removed.
        case previousSiteRemains(path: String, reason: String)
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

extension PublishSummary: CustomStringConvertible {
    /// Files that hold an empty folder's place in a repository; keeping them is no news.
    private static let placeholders: Set<String> = [".gitignore", ".gitkeep", ".DS_Store"]

    /// One line of numbers, then one for the kept files and one for each note.
    package var description: String {
        var lines = [
            "\(files) files: \(written) written (\(bytesWritten) bytes), \(unchanged) unchanged, \(removed) removed"
        ]
        let surprising = kept.filter { !Self.placeholders.contains($0) }
        if !surprising.isEmpty {
            lines.append("kept, though not from Yardstick: " + surprising.joined(separator: ", "))
        }
        return (lines + notes.map(\.description)).joined(separator: "\n")
    }
}

extension PublishSummary.Note: CustomStringConvertible {
    package var description: String {
        switch self {
        case .swappedInTwoSteps:
            "this file system cannot exchange two folders in one step: the site was missing for an instant"
        case .previousSiteRemains(let path, let reason):
            "the new site is published, but the previous one could not be removed from \(path): \(reason)"
        }
    }
}
