/// The paths of one run, each a file once, with the folders they need.
struct PathLedger {
    private(set) var files: Set<EntryPath> = []
    private(set) var folders: Set<EntryPath> = []

    /// Notes a file; throws where its path is malformed, taken, or clashes with a folder.
    mutating func add(_ text: String) throws(PublishingError) -> EntryPath {
        let path = try EntryPath(validating: text)
        if folders.contains(path) { throw .fileIsAlsoFolder(text) }
        for folder in path.ancestors {
            if files.contains(folder) { throw .fileIsAlsoFolder(folder.text) }
            guard folders.insert(folder).inserted else { break }
        }
        guard files.insert(path).inserted else { throw .duplicatePath(text) }
        return path
    }

    /// Throws where an entry that is not ours would be in the way of one of these files.
    ///
    /// An empty foreign folder is welcome where the site has a folder too.
    func refuseClashes(with survey: FolderSurvey) throws(PublishingError) {
        for entry in survey.foreignFiles {
            if folders.contains(entry) {
                let inside = files.filter { $0.ancestors.contains(entry) }.min() ?? entry
                throw .foreignFile(kept: entry.text, path: inside.text)
            }
            try refuseFile(above: entry)
        }
        for entry in survey.emptyFolders { try refuseFile(above: entry) }
    }

    private func refuseFile(above entry: EntryPath) throws(PublishingError) {
        if files.contains(entry) { throw .foreignFile(kept: entry.text, path: entry.text) }
        for folder in entry.ancestors where files.contains(folder) {
            throw .foreignFile(kept: entry.text, path: folder.text)
        }
    }
}
