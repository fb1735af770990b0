import Glibc

/// The site that is in the output folder when a run begins.
struct PublishedSite: ~Copyable {
    /// `nil` where there is no output folder yet.
    let folder: Folder?
    /// `nil` where nothing was published yet.
    let manifest: Manifest?

    /// Opens it; throws where the folder is not ours to change.
    init(at place: borrowing OutputPlace) throws(PublishingError) {
        let folder = try place.openPublished()
        let manifest = try folder?.manifest()
        if manifest == nil, let entries = try folder?.entries(),
            let stranger = entries.first(where: { !EntryPath.countAsNothing.contains($0.name) })
        {
            throw .foreignFolder(place.path, example: stranger.name.text)
        }
        self.folder = consume folder
        self.manifest = manifest
    }

    /// For each of `files` whether it is published with the same bytes.
    func holds(_ files: [StagedFile]) throws(PublishingError) -> [Bool] {
        guard let ours = manifest?.files else { return Array(repeating: false, count: files.count) }
        switch folder {
        case .none: return Array(repeating: false, count: files.count)
        case .some(let folder):
            return try inParts(of: files.count) { range throws(PublishingError) in
                var cursor = try FolderCursor(in: folder)
                return files[range].map { ours.contains($0.path) && cursor.file(at: $0.path, holds: $0.bytes) }
            }
        }
    }

    /// What is there now besides the files of the manifest.
    func survey() throws(PublishingError) -> FolderSurvey {
        switch folder {
        case .none: FolderSurvey()
        case .some(let folder): try FolderSurvey(of: folder, ours: manifest?.files ?? [])
        }
    }
}

extension EntryPath {
    /// A folder with nothing but these is as good as empty.
    fileprivate static let countAsNothing: Set = [
        EntryPath(".gitignore"), EntryPath(".gitkeep"), EntryPath(".DS_Store"),
    ]
}
