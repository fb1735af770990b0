import Glibc

/// The hidden sibling of the output folder in which the next site is prepared, locked as long as it is used.
///
/// The sibling is one locked folder that stays put; what is exchanged with the output folder lies inside it. So the lock
/// holds before, during and after the swap. The system frees it when a process dies, which tells leftovers from work.
/// Dropping the value removes the sibling with all that is in it.
struct StagingFolder: ~Copyable {
    /// What the sibling's own name leaves of the 255 bytes.
    static let longestName = Int(NAME_MAX) - prefix.utf8.count - suffix.utf8.count

    let place: OutputPlace
    let lock: Folder
    /// `nil` until the first file that differs; after the swap the published one.
    var site: StagedSite?
    private let name: EntryPath
    private var isLeftAlone = false

    /// Takes the lock and clears away what a killed run left.
    init(beside place: consuming OutputPlace) throws(PublishingError) {
        let name = EntryPath(Self.prefix + place.name.text + Self.suffix)
        let lock = try Self.lock(name, of: place)
        try Self.clearLeftovers(in: lock, of: place)
        self.name = name
        self.lock = consume lock
        self.place = place
    }

    deinit {
        guard !isLeftAlone else { return }
        // What cannot be removed now is cleared by the next run.
        try? removeSites()
        unlinkat(place.parent.descriptor, name.cString, AT_REMOVEDIR)
    }

    /// Begins the next site unless that is done.
    mutating func beginSite(with calls: SystemCalls) throws(PublishingError) {
        guard site == nil else { return }
        try lock.createFolder(.site)
        site = StagedSite(folder: try lock.folder(.site), transfer: FileTransfer(calls: calls))
    }

    /// Removes the site lying here: one that was not finished, or after the swap the previous one.
    func removeSites() throws(PublishingError) {
        try lock.removeTree(.site)
        try lock.removeTree(.previous)
    }

    /// Lets the sibling lie as it is, for someone to look into; the next run clears it.
    mutating func leaveAlone() { isLeftAlone = true }
}

extension StagingFolder {
    private static let prefix = "."
    private static let suffix = ".staging"

    private static func lock(_ name: EntryPath, of place: borrowing OutputPlace) throws(PublishingError) -> Folder {
        for _ in 0..<100 {
            try place.parent.createFolder(name, mode: 0o700)
            do {
                let folder = try place.parent.folder(name)
                try attempt(.lock, folder.path) { flock(folder.descriptor, LOCK_EX | LOCK_NB) }
                // The build that held the lock may have removed the folder since it was opened here.
                if try folder.identity() == place.parent.identity(of: name) { return folder }
            } catch .system(.lock, _, EWOULDBLOCK) {
                throw .anotherBuild(place.path)
            } catch .system(_, _, ENOENT) {}
        }
        throw .anotherBuild(place.path)
    }

    private static func clearLeftovers(
        in lock: borrowing Folder, of place: borrowing OutputPlace
    ) throws(PublishingError) {
        let entries = try lock.entries().map(\.name)
        if let stranger = entries.first(where: { $0 != .site && $0 != .previous }) {
            throw .stagingOccupied(lock.path, example: stranger.text)
        }
        // Killed between the two steps of a swap without exchange: the old site goes back.
        if entries.contains(.previous), try place.parent.identity(of: place.name) == nil {
            try lock.move(.previous, to: place.name, of: place.parent)
        }
        try lock.removeTree(.site)
        try lock.removeTree(.previous)
    }
}
