package import Diagnostics
import Glibc

/// Reads whole files of the content.
package enum FileBytes {
    /// Texts above this size (in bytes) are surely not what an editor meant.
    package static let textLimit = 16 << 20

    /// The bytes of a file; one that is too large or cannot be read is a finding about that file.
    package static func read(_ path: String, in folder: ContentFolder, limit: Int = textLimit) -> Result<
        [UInt8], Diagnostic
    > {
        let descriptor: Int32
        let size: Int
        switch opened(path, in: folder) {
        case .failure(let finding): return .failure(finding)
        case .success(let file): (descriptor, size) = file
        }
        defer { close(descriptor) }
        guard size <= limit else { return .failure(.tooLarge(path, size: size, limit: limit)) }
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        return failure.map { .failure(.unreadable(path, code: $0)) } ?? .success(bytes)
    }

    /// What keeps a file from being copied to the site: it cannot be opened, or is larger than a copy in memory may be.
    static func hindrance(toCopying path: String, in folder: ContentFolder) -> Diagnostic? {
        switch opened(path, in: folder) {
        case .failure(let finding): return finding
        case .success(let (descriptor, size)):
            close(descriptor)
            return size <= copyLimit ? nil : .tooLargeToCopy(path, size: size, limit: copyLimit)
        }
    }

    private static let copyLimit = 512 << 20

    /// Opens without waiting: a pipe nobody writes to would never open otherwise.
    private static func opened(
        _ path: String, in folder: ContentFolder
    ) -> Result<(descriptor: Int32, size: Int), Diagnostic> {
        let descriptor = open(folder.absolute(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(.unreadable(path, code: errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            defer { close(descriptor) }
            return .failure(.unreadable(path, code: errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return .failure(.unreadable(path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL))
        }
        return .success((descriptor, Int(status.st_size)))
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ path: String, code: Int32) -> Diagnostic {
        let reason = SystemReason(code).message
        return Diagnostic(
            .error, .unreadableFile, at: .beginning(of: path),
            Message("this file cannot be read: \(reason.english)", zh: "无法读取这个文件：\(reason.chinese)"))
    }

    fileprivate static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: .beginning(of: path),
            Message(
                "\(size >> 20) MB is too large for a text; at most \(limit >> 20) MB. Put large files under files/",
                zh: "文本文件有 \(size >> 20) MB，超过上限 \(limit >> 20) MB；大文件请放到 files/ 下"))
    }

    fileprivate static func tooLargeToCopy(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: .beginning(of: path),
            Message(
                "\(size >> 20) MB is too large for a site; at most \(limit >> 20) MB a file. Offer it elsewhere and link to it",
                zh: "文件有 \(size >> 20) MB，超过网站单个文件的上限 \(limit >> 20) MB；请另行存放，在页面里给出链接")
        )
    }
}
