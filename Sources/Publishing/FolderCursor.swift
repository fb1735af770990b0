import Glibc

/// Reaches files below a folder without following links on the way; neighbours in one folder cost one walk.
struct FolderCursor: ~Copyable {
    private let root: Folder
    private var place: EntryPath?
    private var folder: Folder?
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(in folder: borrowing Folder) throws(PublishingError) {
        root = try folder.folder(.itself)
    }

    /// The descriptor of the folder `path` is in, open until the next call.
    mutating func folder(of path: EntryPath) throws(PublishingError) -> Int32 {
        guard let parent = path.parent else { return root.descriptor }
        if place != parent {
            place = nil
            folder = try root.folder(parent)
            place = parent
        }
        return folder?.descriptor ?? root.descriptor
    }

    /// Whether there is a regular file with just these bytes. What cannot be read does not hold them.
    mutating func file(at path: EntryPath, holds bytes: [UInt8]) -> Bool {
        guard let folder = try? folder(of: path) else { return false }
        // Without O_NONBLOCK a pipe in the file's place would stop the run.
        let file = openat(folder, path.name.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == bytes.count
        else { return false }
        return content(of: file, equals: bytes)
    }

    private mutating func content(of file: Int32, equals bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            buffer.withUnsafeMutableBytes { buffer in
                var compared = 0
                while compared < bytes.count {
                    let wanted = min(buffer.count, bytes.count - compared)
                    let count = read(file, buffer.baseAddress, wanted)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0, let there = buffer.baseAddress, let here = bytes.baseAddress,
                        memcmp(there, here + compared, count) == 0
                    else { return false }
                    compared += count
                }
                return true
            }
        }
    }
}
