import Glibc

/// The next site while it grows, hidden in the staging folder.
struct StagedSite: ~Copyable {
    let folder: Folder
    let transfer: FileTransfer
    /// The folders made so far.
    private var folders: Set<EntryPath> = []

    init(folder: consuming Folder, transfer: FileTransfer) {
        self.folder = folder
        self.transfer = transfer
    }

    /// Writes new files.
    mutating func write(_ files: [StagedFile]) throws(PublishingError) {
        for file in files { try createFolders(above: file.path) }
        try write(inParts: files)
    }

    /// Takes over files of the published site as they are, and empty folders.
    mutating func adopt(
        _ files: [EntryPath], emptyFolders: [EntryPath] = [], from published: borrowing PublishedSite
    ) throws(PublishingError) {
        for file in files { try createFolders(above: file) }
        for folder in emptyFolders { try createFolder(folder) }
        switch published.folder {
        case .none: return
        case .some(let origin): try link(inParts: files, from: origin)
        }
    }

    /// Gives folders that were published before, among them the site's own, the rights and owners they had.
    func adoptRights(of known: [EntryPath], from published: borrowing PublishedSite) throws(PublishingError) {
        for path in known.filter(folders.contains) + [.itself] {
            guard let before = try published.folder?.status(of: path), let now = try folder.status(of: path)
            else { continue }
            // Rights that cannot be given are no reason to fail: a visitor can read what was just made.
            if now.st_uid != before.st_uid || now.st_gid != before.st_gid {
                _ = fchownat(folder.descriptor, path.cString, before.st_uid, before.st_gid, 0)
            }
            if now.st_mode != before.st_mode {
                _ = fchmodat(folder.descriptor, path.cString, before.st_mode & 0o7777, 0)
            }
        }
    }
}

extension StagedSite {
    private mutating func createFolders(above path: EntryPath) throws(PublishingError) {
        if let parent = path.parent { try createFolder(parent) }
    }

    private mutating func createFolder(_ path: EntryPath) throws(PublishingError) {
        guard !folders.contains(path) else { return }
        try createFolders(above: path)
        try folder.createFolder(path)
        folders.insert(path)
    }

    private func write(inParts files: [StagedFile]) throws(PublishingError) {
        _ = try inParts(of: files.count) { range throws(PublishingError) -> [Never] in
            for file in files[range] { try transfer.write(file.bytes, to: file.path, in: folder) }
            return []
        }
    }

    private func link(inParts files: [EntryPath], from origin: borrowing Folder) throws(PublishingError) {
        _ = try inParts(of: files.count) { range throws(PublishingError) -> [Never] in
            var cursor = try FolderCursor(in: origin)
            for file in files[range] { try transfer.link(file, from: &cursor, into: folder) }
            return []
        }
    }
}
