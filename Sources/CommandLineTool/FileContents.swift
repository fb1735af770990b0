import Glibc

/// A file that a command is about to replace.
enum FileContents {
    /// Its bytes; nil where there is none that can be read.
    static func read(_ path: String) -> [UInt8]? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let stream = fopen(path, "r") else {
            return nil
        }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, stream)
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }
}
