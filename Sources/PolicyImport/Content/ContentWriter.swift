import Diagnostics
import Glibc

/// Puts planned files into the content folder: all of them, or none.
///
/// Each is written beside its place under a hidden name first; only when all are on disk are they renamed, and a rename that fails
/// takes the earlier ones back.
struct ContentWriter {
    let root: String

    func write(_ files: [PlannedFile]) throws(ImportError) {
        var staged: [(temporary: String, target: String)] = []
        var folders: [String] = []
        do throws(ImportError) {
            for file in files {
                let target = try prepared(file.path, &folders)
                staged.append((Self.sibling(of: target), target))
                try Self.write(file.bytes, to: staged[staged.count - 1].temporary, like: target)
            }
            try rename(staged, files)
        } catch {
            for item in staged { unlink(item.temporary) }
            for folder in folders.reversed() { rmdir(folder) }
            throw error
        }
    }
}

extension ContentWriter {
    private func rename(
        _ staged: [(temporary: String, target: String)], _ files: [PlannedFile]
    ) throws(ImportError) {
        for (index, item) in staged.enumerated() {
            guard Glibc.rename(item.temporary, item.target) != 0 else { continue }
            let reason = SystemReason(errno).message
            for (done, file) in zip(staged[..<index], files) { Self.takeBack(file, at: done.target) }
            throw .failed(path: item.target, reason: Message("cannot be replaced: ", zh: "无法替换：") + reason)
        }
    }

    private static func takeBack(_ file: PlannedFile, at target: String) {
        guard let former = file.former else {
            unlink(target)
            return
        }
        let temporary = sibling(of: target)
        guard (try? write(former, to: temporary, like: target)) != nil else { return }
        if Glibc.rename(temporary, target) != 0 { unlink(temporary) }
    }

    /// The real place of a file, links followed; its folder is made where there is none.
    private func prepared(_ path: String, _ folders: inout [String]) throws(ImportError) -> String {
        let target = root + "/" + path
        if let real = realpath(target, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        var folder = ""
        for part in target.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += folder.isEmpty && part.isEmpty ? "/" : (folder.isEmpty || folder == "/" ? "" : "/") + part
            guard !part.isEmpty, access(folder, F_OK) != 0 else { continue }
            guard mkdir(folder, 0o755) == 0 else {
                throw .failed(
                    path: folder, reason: Message("cannot be made: ", zh: "无法建立：") + SystemReason(errno).message)
            }
            folders.append(folder)
        }
        return target
    }

    private static func sibling(of target: String) -> String {
        let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
        return "\(target[..<slash]).\(target[slash...]).\(getpid()).import"
    }

    private static func write(_ bytes: [UInt8], to path: String, like target: String) throws(ImportError) {
        var status = stat()
        let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure(target) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let error = failure(target)
                close(file)
                throw error
            }
            rest = rest.dropFirst(count)
        }
        guard close(file) == 0 || errno == EINTR else { throw failure(target) }
    }

    private static func failure(_ path: String) -> ImportError {
        .failed(path: path, reason: Message("cannot be written: ", zh: "无法写入：") + SystemReason(errno).message)
    }
}
