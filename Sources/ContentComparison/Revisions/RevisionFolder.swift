import Glibc

/// Files written for the time of a comparison; the folder goes with the value.
package final class RevisionFolder {
    package let path: String
    /// What was made, in that order.
    private var made: [(path: String, isFolder: Bool)] = []

    init(_ files: [(path: String, bytes: [UInt8], isLink: Bool)]) throws(RevisionError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/yardstick-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(parent, errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for file in files { try add(file) }
    }

    deinit {
        for item in made.reversed() { _ = item.isFolder ? rmdir(item.path) : unlink(item.path) }
        rmdir(path)
    }
}

extension RevisionFolder {
    /// A tree of somebody else's making may name places outside.
    private func add(_ file: (path: String, bytes: [UInt8], isLink: Bool)) throws(RevisionError) {
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return }
        var folder = path
        for part in parts.dropLast() {
            folder += "/" + part
            if mkdir(folder, 0o700) == 0 { made.append((folder, true)) }
        }
        let target = path + "/" + file.path
        if file.isLink {
            // A link into the content works here as well; one that leaves it is found as it is everywhere.
            if symlink(String(decoding: file.bytes, as: UTF8.self), target) == 0 { made.append((target, false)) }
            return
        }
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(target, errno) }
        defer { close(descriptor) }
        made.append((target, false))
        var rest = file.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(target, errno) }
            rest = rest.dropFirst(count)
        }
    }
}
