/// A folder whose changes call for another look at the site; it need not exist yet.
package struct WatchedFolder: Hashable, Sendable {
    package let path: String
    /// How many levels of folders below it count; links to folders are followed only where this is set, so that no link leads the
    /// watch through a whole disk.
    package let depth: Int?

    package init(_ path: String, depth: Int? = nil) {
        self.path = path
        self.depth = depth
    }
}

/// What changed in one burst.
package struct Changes: Equatable, Sendable {
    /// Paths as the watched folders begin them, sorted; empty where a whole folder came or went.
    package let paths: [String]
}

/// Notices changes below folders.
protocol FolderWatch {
    /// Waits for a burst of changes to end, and tells what it changed; nil where the watch cannot go on.
    mutating func next() -> Changes?
}
