import CFileExchange
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

    /// Throws where `inner`, a folder in this one, belongs to another mount: it could be neither moved nor removed.
    func refuseMountPoint(_ inner: borrowing Folder) throws(PublishingError) {
        guard try status()?.st_dev == inner.status()?.st_dev, folder_is_mount_point(inner.descriptor) == 0
        else { throw .mountPoint(inner.path) }
    }
}
