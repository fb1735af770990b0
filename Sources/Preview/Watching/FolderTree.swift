import Glibc

/// A look at all folders and files below a watched folder.
struct FolderTree {
    /// Folders, the watched one first.
    private(set) var folders: [String] = []
    private(set) var files: [String: FileState] = [:]
    private var visited: Set<Identity> = []

    /// What tells one state of a file from another.
    struct FileState: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
        let inode: UInt
        let mode: UInt32
    }

    private struct Identity: Hashable {
        let device: UInt
        let inode: UInt
    }

    /// Looking at files too takes a system call for each.
    init(_ folder: WatchedFolder, withFiles: Bool) {
        visit(folder.path, depth: folder.depth, followsLinks: folder.depth != nil, withFiles: withFiles)
    }

    /// Whether anything below a folder could be seen.
    static func isReadable(_ path: String) -> Bool {
        guard let stream = opendir(path) else { return false }
        closedir(stream)
        return true
    }

    private mutating func visit(_ path: String, depth: Int?, followsLinks: Bool, withFiles: Bool) {
        var status = stat()
        guard stat(path, &status) == 0, let stream = opendir(path) else { return }
        defer { closedir(stream) }
        guard visited.insert(Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))).inserted else { return }
        folders.append(path)
        guard depth != 0 else { return }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !EditorFiles.isTemporary(name) else { continue }
            let below = path + "/" + name
            let type = entry.pointee.d_type
            guard type != UInt8(DT_DIR) else {
                visit(below, depth: depth.map { $0 - 1 }, followsLinks: followsLinks, withFiles: withFiles)
                continue
            }
            let isUncertain = type == UInt8(DT_LNK) || type == UInt8(DT_UNKNOWN)
            guard withFiles || isUncertain, stat(below, &status) == 0 else { continue }
            if status.st_mode & S_IFMT != S_IFDIR {
                files[below] = FileState(status)
            } else if followsLinks || type == UInt8(DT_UNKNOWN) {
                visit(below, depth: depth.map { $0 - 1 }, followsLinks: followsLinks, withFiles: withFiles)
            }
        }
    }
}

extension FolderTree.FileState {
    fileprivate init(_ status: stat) {
        self.init(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
            inode: UInt(status.st_ino), mode: status.st_mode)
    }
}
