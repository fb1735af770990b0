import Glibc

/// Notices changes as the kernel tells them (inotify), new and renamed folders included.
struct InotifyWatch: FolderWatch {
    private let folders: [WatchedFolder]
    private let descriptor: Int32
    /// The folder each watch of the kernel belongs to.
    private var places: [Int32: String] = [:]
    /// Roots that were missing, or could not be read, when last looked for.
    private var missing: [String] = []

    /// A change is told this long (in milliseconds) after the last event of its burst, but no later than after `longestBurst`.
    private static let pause: Int32 = 30
    private static let longestBurst = Duration.seconds(1)
    /// How often (in milliseconds) missing folders are looked for.
    private static let look: Int32 = 300

    /// The kernel has no room for another watch (`fs.inotify.max_user_watches` or `max_user_instances`).
    struct TableFull: Error {}

    /// - Throws: `TableFull`.
    init(_ folders: [WatchedFolder]) throws(TableFull) {
        self.folders = folders
        descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard descriptor >= 0 else { throw TableFull() }
        do {
            try watchFolders()
        } catch {
            close(descriptor)
            throw error
        }
    }

    mutating func next() -> Changes? {
        do {
            var burst = Burst()
            while !burst.hasChanges {
                _ = isReadable(within: missing.isEmpty ? -1 : Self.look)
                try take(into: &burst)
            }
            let start = ContinuousClock.now
            while ContinuousClock.now - start < Self.longestBurst, isReadable(within: Self.pause) {
                try take(into: &burst)
            }
            return Changes(paths: burst.paths.sorted())
        } catch {
            close(descriptor)
            return nil
        }
    }
}

extension InotifyWatch {
    /// What was seen since the last change was told.
    private struct Burst {
        var paths: Set<String> = []
        /// A folder came, went or moved, or the kernel lost count: the watches may not fit the folders any more.
        var hasFolderChange = false
        var hasChanges = false
    }

    private func isReadable(within milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }

    private mutating func take(into burst: inout Burst) throws(TableFull) {
        read(into: &burst)
        let hasReturned = missing.contains { FolderTree.isReadable($0) }
        guard burst.hasFolderChange || hasReturned else { return }
        burst.hasFolderChange = false
        burst.hasChanges = true
        try watchFolders()
    }

    /// Makes the watches fit the folders that are there; the kernel gives a folder that is watched already the same number.
    private mutating func watchFolders() throws(TableFull) {
        var wanted: [Int32: String] = [:]
        missing = []
        let events =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
            | IN_MOVE_SELF
        for folder in folders {
            let found = FolderTree(folder, withFiles: false).folders
            if found.isEmpty { missing.append(folder.path) }
            for path in found {
                let watch = inotify_add_watch(descriptor, path, UInt32(events) | UInt32(IN_ONLYDIR))
                if watch >= 0 {
                    wanted[watch] = wanted[watch] ?? path
                } else if errno == ENOSPC || errno == ENOMEM {
                    throw TableFull()
                }
            }
        }
        for watch in places.keys where wanted[watch] == nil { inotify_rm_watch(descriptor, watch) }
        places = wanted
    }

    private func read(into burst: inout Burst) {
        let capacity = 1 << 16
        withUnsafeTemporaryAllocation(byteCount: capacity, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, capacity)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                var offset = 0
                while offset < count {
                    let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                    let start = offset + MemoryLayout<inotify_event>.size
                    let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
                    note(event, name: String(decoding: name, as: UTF8.self), in: &burst)
                    offset = start + Int(event.len)
                }
            }
        }
    }

    private func note(_ event: inotify_event, name: String, in burst: inout Burst) {
        func has(_ flag: some BinaryInteger) -> Bool { event.mask & UInt32(flag) != 0 }
        if has(IN_Q_OVERFLOW) {
            burst.hasFolderChange = true
            return
        }
        guard let place = places[event.wd], !has(IN_IGNORED) else { return }
        if has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || has(IN_UNMOUNT) {
            burst.hasFolderChange = true
            return
        }
        guard !name.isEmpty, !EditorFiles.isTemporary(name) else { return }
        if has(IN_ISDIR) {
            // New rights count too: a folder that could not be read has no watch yet.
            burst.hasFolderChange = true
        }
        burst.paths.insert(place + "/" + name)
        burst.hasChanges = true
    }
}
