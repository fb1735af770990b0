import Glibc

/// The bytes of a file somebody wants to import, as far as they can be those of a text.
enum SourceFile {
    /// Larger files (in bytes) are no policy; the content refuses texts above it too.
    static let limit = 16 << 20

    /// Only plain texts are read.
    static func checkType(of file: String) throws(ImportError) {
        let name = file.split(separator: "/").last ?? ""
        let type = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
        guard let type, ["txt", "text", "md", "markdown"].contains(type) else { throw .unknownType(file: file) }
    }

    static func bytes(of file: String) throws(ImportError) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .unreadable(file: file, reason: String(cString: strerror(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(file: file, reason: "it is no file") }
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
