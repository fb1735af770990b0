import Glibc

extension Folder {
    /// Removes `entry` and all below it, following no link and entering no mount; absent is well.
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
        try refuseMountPoint(folder)
        // Write-protected folders are copies of ours by now; where the right to change them is missing, removing says so.
        if let rights = try folder.status()?.st_mode, rights & 0o700 != 0o700 { fchmod(folder.descriptor, 0o700) }
        let children = try folder.entries()
        for child in children where child.isFolder { try folder.removeFolder(child.name) }
        try folder.removeFiles(children.filter { !$0.isFolder }.map(\.name))
    }

    /// On all cores: freeing a file's blocks takes longer than writing them.
    private func removeFiles(_ names: [EntryPath]) throws(PublishingError) {
        _ = try inParts(of: names.count) { range throws(PublishingError) -> [Never] in
            for name in names[range] {
                try attempt(.remove, path(of: name)) { unlinkat(descriptor, name.cString, 0) }
            }
            return []
        }
    }
}
