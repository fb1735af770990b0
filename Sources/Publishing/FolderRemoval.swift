import Glibc

extension Folder {
    /// Removes `entry` and all below it, following no link and entering no other file system; absent is well.
    func removeTree(_ entry: EntryPath) throws(PublishingError) {
        do {
            try attempt(.remove, path(of: entry)) { unlinkat(descriptor, entry.cString, 0) }
        } catch .system(_, _, ENOENT) {
        } catch .system(_, _, EISDIR) {
            try removeFolder(entry)
        }
    }

    private func removeFolder(_ entry: EntryPath) throws(PublishingError) {
        try emptyFolder(entry)
        try attempt(.remove, path(of: entry)) { unlinkat(descriptor, entry.cString, AT_REMOVEDIR) }
    }

    private func emptyFolder(_ entry: EntryPath) throws(PublishingError) {
        let folder = try folder(entry)
        guard let own = try status(), let inner = try folder.status() else { return }
        guard own.st_dev == inner.st_dev else { throw .mountPoint(folder.path) }
        // Write-protected folders are copies of ours by now; where the right to change them is missing, removing says so.
        if inner.st_mode & 0o700 != 0o700 { fchmod(folder.descriptor, 0o700) }
        for child in try folder.entries() {
            if child.isFolder {
                try folder.removeFolder(child.name)
            } else {
                try attempt(.remove, folder.path(of: child.name)) {
                    unlinkat(folder.descriptor, child.name.cString, 0)
                }
            }
        }
    }
}
