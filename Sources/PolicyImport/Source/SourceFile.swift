import Glibc

/// The bytes of a file somebody wants to import, as far as they can be those of a text.
enum SourceFile {
    /// All of the file; more than `limit` bytes are no policy.
    static func bytes(of file: String, limit: Int) throws(ImportError) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .unreadable(file: file, reason: String(cString: strerror(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw .unreadable(
                file: file,
                reason: isFolder
                    ? "it is a folder; name the files in it" : "it is no regular file; save it as one first")
        }
        let size = Int(status.st_size)
        guard size > 0 else { throw .unusable(file: file, reason: "this file is empty; expected the text of a policy") }
        guard size <= limit else {
            throw .unusable(
                file: file,
                reason: "\(size >> 20) MB is too large for the text of a policy; at most \(limit >> 20) MB are read")
        }
        var bytes = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + count }, size - count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }
}
