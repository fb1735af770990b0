import Glibc

/// An open directory. What is below it is reached through it, so that no exchanged link can lead elsewhere.
struct Folder: ~Copyable {
    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    let descriptor: Int32
    /// For messages.
    let path: String

    init(at path: String) throws(PublishingError) {
        self.path = path
        descriptor = try attempt(.open, path) { open(path, Self.flags) }
    }

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens the folder `path` below this one, one component after the other, following no link.
    func folder(_ path: EntryPath) throws(PublishingError) -> Folder {
        let components = path.components
        var folder = try child(components.first ?? path)
        for component in components.dropFirst() { folder = try folder.child(component) }
        return folder
    }

    /// The path of `entry` for messages and for calls that know no open folder.
    func path(of entry: EntryPath) -> String {
        entry == .itself ? path : path == "/" ? path + entry.text : path + "/" + entry.text
    }

    /// What stat(2) tells of `entry`, or of this folder itself; `nil` where there is no such entry.
    func status(of entry: EntryPath = .itself) throws(PublishingError) -> stat? {
        var status = stat()
        do {
            try attempt(.open, path(of: entry)) { fstatat(descriptor, entry.cString, &status, AT_SYMLINK_NOFOLLOW) }
        } catch .system(_, _, ENOENT) {
            return nil
        }
        return status
    }

    /// Makes the folder `entry` unless it is there; its parent must be.
    func createFolder(_ entry: EntryPath, mode: mode_t = 0o755) throws(PublishingError) {
        do {
            try attempt(.createFolder, path(of: entry)) { mkdirat(descriptor, entry.cString, mode) }
        } catch .system(_, _, EEXIST) {}
    }

    /// Renames `entry` to `name` in the folder `other`.
    func move(_ entry: EntryPath, to name: EntryPath, of other: borrowing Folder) throws(PublishingError) {
        try attempt(.move, path(of: entry)) { renameat(descriptor, entry.cString, other.descriptor, name.cString) }
    }

    private func child(_ name: EntryPath) throws(PublishingError) -> Folder {
        let path = path(of: name)
        return Folder(
            descriptor: try attempt(.open, path) { openat(descriptor, name.cString, Self.flags) }, path: path)
    }
}
