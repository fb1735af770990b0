package import Diagnostics
import Glibc

/// The fixes of a run put into the files they are about, before anything is written.
///
/// A fix stays within one line, and each stretch of a file is changed once: of two fixes that overlap, the first wins.
package struct Corrections: Sendable {
    /// One for each file that would change, sorted by path.
    package let files: [CorrectedFile]

    /// `root` is the content folder; files outside it, and those that cannot be read as UTF-8, are left alone.
    package init(_ diagnostics: [Diagnostic], root: String) {
        let fixes = Dictionary(grouping: diagnostics.compactMap(\.fix), by: \.range.file)
        files = fixes.keys.sorted().compactMap { path in
            Self.bytes(of: root + "/" + path).flatMap { CorrectedFile(path, bytes: $0, fixes: fixes[path] ?? []) }
        }
    }

    /// How many places change.
    package var count: Int { files.reduce(0) { $0 + $1.count } }

    private static func bytes(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress.map { $0 + count }, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            count += got
        }
        return bytes
    }
}
