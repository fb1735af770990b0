import Glibc

/// Tells whether two names lead to one folder.
struct FolderIdentity: Hashable {
    private let device: dev_t
    private let inode: ino_t

    init(_ status: stat) {
        device = status.st_dev
        inode = status.st_ino
    }
}

extension Folder {
    /// The identity of `entry`, or of this folder itself; `nil` where there is no such entry.
    func identity(of entry: EntryPath = .itself) throws(PublishingError) -> FolderIdentity? {
        try status(of: entry).map(FolderIdentity.init)
    }
}
