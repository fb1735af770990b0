import Diagnostics
import Glibc

/// The bytes of a file somebody wants to import, as far as they can be those of a text.
enum SourceFile {
    /// All of the file; more than `limit` bytes are no policy.
    static func bytes(of file: String, limit: Int) throws(ImportError) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadable(file: file, reason: SystemReason(errno).message) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .unreadable(file: file, reason: SystemReason(errno).message)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw .unreadable(
                file: file,
                reason: isFolder
                    ? Message("it is a folder; name the files in it", zh: "这是文件夹；请写出其中的文件")
                    : Message("it is no regular file; save it as one first", zh: "它不是普通文件；请先另存为文件"))
        }
        let size = Int(status.st_size)
        guard size > 0 else {
            throw .unusable(
                file: file,
                reason: Message("this file is empty; expected the text of a policy", zh: "这个文件是空的；应有政策文件的正文"))
        }
        guard size <= limit else {
            throw .unusable(
                file: file,
                reason: Message(
                    "\(size >> 20) MB is too large for the text of a policy; at most \(limit >> 20) MB are read",
                    zh: "文件有 \(size >> 20) MB，不像是政策文件的正文；最多读取 \(limit >> 20) MB"))
        }
        var bytes = [UInt8](repeating: 0, count: size)
        var count = 0
        while count < size {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + count }, size - count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(file: file, reason: SystemReason(errno).message) }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }
}
