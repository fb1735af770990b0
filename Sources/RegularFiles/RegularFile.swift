import Glibc

/// A file that is open to be read as a whole.
///
/// Whatever is no regular file is refused rather than waited for: a pipe nobody writes to would never open otherwise.
package struct RegularFile: ~Copyable {
    /// In bytes, as it was when the file was opened.
    package let size: Int
    private let descriptor: Int32

    /// Why a file cannot be read.
    package enum Failure: Error, Hashable {
        case isFolder
        /// A pipe, a device or a socket.
        case isSpecial
        /// With the error number.
        case system(Int32)

        /// The error number that says the same.
        package var code: Int32 {
            switch self {
            case .isFolder: EISDIR
            case .isSpecial: EINVAL
            case .system(let code): code
            }
        }
    }

    package init(_ path: String) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(errno) }
        var status = stat()
        let failure: Failure? =
            if fstat(descriptor, &status) != 0 {
                .system(errno)
            } else {
                switch status.st_mode & S_IFMT {
                case S_IFREG: nil
                case S_IFDIR: .isFolder
                default: .isSpecial
                }
            }
        if let failure {
            close(descriptor)
            throw failure
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// All bytes; fewer than `size` of a file that was cut short meanwhile.
    package func bytes() throws(Failure) -> [UInt8] {
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        if let failure { throw .system(failure) }
        return bytes
    }

    /// The bytes of a file, in one step.
    package static func bytes(of path: String) throws(Failure) -> [UInt8] { try RegularFile(path).bytes() }
}
