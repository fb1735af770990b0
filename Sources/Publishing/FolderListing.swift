import Glibc

/// One name in a folder.
struct FolderEntry {
    let name: EntryPath
    /// False for a link to a folder.
    let isFolder: Bool
}

extension Folder {
    /// The folder's entries, sorted by name.
    func entries() throws(PublishingError) -> [FolderEntry] {
        // A descriptor of its own, because closedir closes the one it is given.
        let own = try attempt(.list, path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(own) else {
            let code = errno
            close(own)
            throw .system(.list, path: path, code: code)
        }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let record = readdir(stream) else {
                if errno != 0 { throw .system(.list, path: path, code: errno) }
                return entries.sorted { $0.name < $1.name }
            }
            if let entry = try entry(record) { entries.append(entry) }
        }
    }

    /// `nil` for `.` and `..`, and for an entry that is gone by now.
    private func entry(_ record: UnsafeMutablePointer<dirent>) throws(PublishingError) -> FolderEntry? {
        let name = withUnsafePointer(to: &record.pointee.d_name) { field in
            field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { EntryPath(cString: $0) }
        }
        if name == .itself || name == .above { return nil }
        switch Int(record.pointee.d_type) {
        case Int(DT_DIR): return FolderEntry(name: name, isFolder: true)
        case Int(DT_UNKNOWN):
            guard let status = try status(of: name) else { return nil }
            return FolderEntry(name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR)
        default: return FolderEntry(name: name, isFolder: false)
        }
    }
}

extension EntryPath {
    fileprivate static let above = EntryPath("..")
}
