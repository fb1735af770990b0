import Glibc

/// Puts files into a staging folder: from bytes, or from the published folder.
struct FileTransfer {
    let calls: SystemCalls

    /// Writes a new file; its folder must be there and its name free.
    func write(_ bytes: [UInt8], to path: EntryPath, in folder: borrowing Folder) throws(PublishingError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try attempt(.write, folder.path(of: path)) { openat(folder.descriptor, path.cString, flags, 0o644) }
        do {
            try append(bytes[...], to: file, at: folder.path(of: path))
        } catch {
            close(file)
            throw error
        }
        // Network file systems may tell of a full disk only now. After EINTR the descriptor is gone all the same.
        if close(file) != 0, errno != EINTR { throw .system(.write, path: folder.path(of: path), code: errno) }
    }

    /// Links what `source` has at `path` into `folder`; copies it where the file system has no hard links.
    func link(
        _ path: EntryPath, from source: inout FolderCursor, into folder: borrowing Folder
    ) throws(PublishingError) {
        let origin = try source.folder(of: path)
        let name = path.name
        do {
            try attempt(.link, folder.path(of: path)) {
                calls.link(origin, name.cString, folder.descriptor, path.cString)
            }
        } catch .system(_, _, EPERM), .system(_, _, EOPNOTSUPP), .system(_, _, ENOSYS), .system(_, _, EMLINK) {
            try copy(name, in: origin, to: path, in: folder)
        }
    }
}

extension FileTransfer {
    private func append(
        _ bytes: ArraySlice<UInt8>, to file: Int32, at path: @autoclosure () -> String
    ) throws(PublishingError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = try attempt(.write, path()) {
                rest.withUnsafeBytes { bytes in bytes.baseAddress.map { calls.write(file, $0, bytes.count) } ?? 0 }
            }
            rest = rest.dropFirst(count)
        }
    }

    private func copy(
        _ name: EntryPath, in origin: Int32, to path: EntryPath, in folder: borrowing Folder
    ) throws(PublishingError) {
        let place = folder.path(of: path)
        var status = stat()
        try attempt(.read, place) { fstatat(origin, name.cString, &status, AT_SYMLINK_NOFOLLOW) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: try copyFile(name, in: origin, status, to: path, in: folder)
        case S_IFLNK:
            var target = [CChar](repeating: 0, count: Int(PATH_MAX))
            try attempt(.read, place) { readlinkat(origin, name.cString, &target, target.count - 1) }
            try attempt(.write, place) { symlinkat(target, folder.descriptor, path.cString) }
        default: throw .system(.link, path: place, code: EOPNOTSUPP)
        }
    }

    private func copyFile(
        _ name: EntryPath, in origin: Int32, _ status: stat, to path: EntryPath, in folder: borrowing Folder
    ) throws(PublishingError) {
        let place = folder.path(of: path)
        let source = try attempt(.read, place) {
            openat(origin, name.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        defer { close(source) }
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try attempt(.write, place) { openat(folder.descriptor, path.cString, flags, 0o600) }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try attempt(.read, place) { read(source, &buffer, buffer.count) }
            if count == 0 { break }
            try append(buffer[..<count], to: file, at: place)
        }
        try attempt(.write, place) { fchmod(file, status.st_mode & 0o7777) }
        try attempt(.write, place) { futimens(file, [status.st_atim, status.st_mtim]) }
    }
}
