import Glibc

extension StagingFolder {
    /// Puts the next site in the place of the one that was `published` when the run began, `nil` for none.
    ///
    /// Afterwards the previous site lies here. An error leaves the published one in its place.
    func swap(
        with published: FolderIdentity?, calls: SystemCalls
    ) throws(PublishingError) -> PublishSummary.Note? {
        guard try place.parent.identity(of: place.name) == published else { throw .outputReplaced(place.path) }
        if published == nil {
            try lock.move(.site, to: place.name, of: place.parent)
            return nil
        }
        do {
            try attempt(.move, place.path) {
                let code = calls.exchange(lock.path(of: .site), place.path)
                errno = code
                return -code
            }
        } catch .system(_, _, EINVAL), .system(_, _, ENOSYS), .system(_, _, EOPNOTSUPP) {
            try swapInTwoSteps()
            return .swappedInTwoSteps
        } catch .system(_, _, EBUSY) {
            throw .mountPoint(place.path)
        }
        return nil
    }

    /// Removes the previous site after the swap; what others put into it since it was `surveyed` moves to the new one.
    mutating func removePrevious(
        _ previous: borrowing PublishedSite, surveyed: FolderSurvey
    ) -> PublishSummary.Note? {
        do {
            let late = Set(try previous.survey().foreignFiles).subtracting(surveyed.foreignFiles)
            try site?.adopt(late.sorted(), from: previous)
        } catch {
            leaveAlone()
            return .previousSiteRemains(path: lock.path, reason: error.cause)
        }
        do {
            try removeSites()
        } catch {
            return .previousSiteRemains(path: lock.path, reason: error.cause)
        }
        return nil
    }

    private func swapInTwoSteps() throws(PublishingError) {
        do {
            try place.parent.move(place.name, to: .previous, of: lock)
        } catch .system(_, _, EBUSY) {
            throw .mountPoint(place.path)
        }
        do {
            try lock.move(.site, to: place.name, of: place.parent)
        } catch {
            try lock.move(.previous, to: place.name, of: place.parent)
            throw error
        }
    }
}

extension EntryPath {
    /// The next site in the staging folder.
    static let site = EntryPath("site")
    /// The previous site in the staging folder, where the swap took two steps.
    static let previous = EntryPath("previous")
}
