import Glibc

/// Notices changes by looking at every file again and again: for network drives, which tell nobody what others change on them.
struct PollingWatch: FolderWatch {
    private let folders: [WatchedFolder]
    private let interval: UInt32
    private var known: [String: FolderTree.FileState]

    /// The milliseconds are the pause between two looks.
    init(_ folders: [WatchedFolder], every milliseconds: UInt32 = 500) {
        self.folders = folders
        interval = milliseconds * 1000
        known = Self.look(at: folders)
    }

    mutating func next() -> Changes? {
        var seen = known
        while seen == known {
            usleep(interval)
            seen = Self.look(at: folders)
        }
        // Somebody may still be writing.
        var settled = seen
        repeat {
            seen = settled
            usleep(min(interval, 50_000))
            settled = Self.look(at: folders)
        } while settled != seen
        defer { known = settled }
        let changed = Set(known.keys).union(settled.keys).filter { known[$0] != settled[$0] }
        return Changes(paths: changed.sorted())
    }

    /// A folder that comes or goes changes no file if it is empty, so folders stand among the files.
    private static func look(at folders: [WatchedFolder]) -> [String: FolderTree.FileState] {
        var states: [String: FolderTree.FileState] = [:]
        for folder in folders {
            let tree = FolderTree(folder, withFiles: true)
            states.merge(tree.files) { first, _ in first }
            for path in tree.folders { states[path] = .folder }
        }
        return states
    }
}

extension FolderTree.FileState {
    fileprivate static let folder = FolderTree.FileState(size: 0, seconds: 0, nanoseconds: 0, inode: 0, mode: 0)
}
