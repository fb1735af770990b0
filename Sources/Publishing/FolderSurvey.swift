import Glibc

/// What lies in a published folder besides our own files.
struct FolderSurvey {
    /// Files, links and the like whose paths the manifest does not name.
    private(set) var foreignFiles: [EntryPath] = []
    /// Folders without entries that no file of the manifest needs.
    private(set) var emptyFolders: [EntryPath] = []
    /// All folders below the published one.
    private(set) var folders: [EntryPath] = []
    private let ours: Set<EntryPath>

    /// Where there is no folder, there is nothing.
    init() {
        ours = []
    }

    /// Looks through `folder`, where `ours` are the files we wrote; throws at a mount point.
    init(of folder: borrowing Folder, ours: Set<EntryPath>) throws(PublishingError) {
        self.ours = ours
        try visit(folder, at: nil)
        guard !emptyFolders.isEmpty else { return }
        let needed = Set(ours.lazy.flatMap(\.ancestors))
        emptyFolders.removeAll(where: needed.contains)
    }

    /// What an editor should know of: foreign files, and empty folders closed by `/`.
    var kept: [String] { (foreignFiles + emptyFolders.map { EntryPath($0.text + "/") }).sorted().map(\.text) }

    private mutating func visit(
        _ folder: borrowing Folder, at place: EntryPath?
    ) throws(PublishingError) {
        let entries = try folder.entries()
        if entries.isEmpty, let place { emptyFolders.append(place) }
        for entry in entries {
            let path = EntryPath(entry.name, in: place)
            if entry.isFolder {
                let inner = try folder.folder(entry.name)
                try folder.refuseMountPoint(inner)
                folders.append(path)
                try visit(inner, at: path)
            } else if !ours.contains(path), path != Manifest.name {
                foreignFiles.append(path)
            }
        }
    }
}
