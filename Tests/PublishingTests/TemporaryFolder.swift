import Foundation
import Publishing

/// A folder that lives as long as one test, with what tests ask of files.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/publishing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the tests publish to.
    var output: String { path + "/public" }

    /// The names beside the output folder, hidden ones too.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    /// Puts a text at `file` below this folder, making folders as needed.
    func put(_ text: String, at file: String) throws {
        let folder = URL(fileURLWithPath: path + "/" + file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + file))
    }

    func text(_ file: String) throws -> String {
        try String(contentsOfFile: path + "/" + file, encoding: .utf8)
    }

    /// Publishes `files` (path to text), each in a batch of its own.
    @discardableResult
    func publish(
        _ files: KeyValuePairs<String, String>, calls: SystemCalls = SystemCalls()
    ) throws -> PublishSummary {
        var publisher = try SitePublisher(output: output, calls: calls)
        for (path, text) in files { try publisher.write([OutputFile(path: path, bytes: Array(text.utf8))]) }
        return try publisher.finish()
    }
}

/// The texts of all files below `folder` by path; a folder without entries has a path closed by `/`.
func tree(_ folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name != ".yardstick-manifest" {
        let path = folder + "/" + name
        switch try status(path).st_mode & S_IFMT {
        case S_IFDIR:
            if try FileManager.default.contentsOfDirectory(atPath: path).isEmpty { texts[name + "/"] = "" }
        case S_IFLNK: texts[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
        default: texts[name] = try String(contentsOfFile: path, encoding: .utf8)
        }
    }
    return texts
}

/// What tells whether an entry is untouched.
struct Trace: Hashable {
    let inode: ino_t
    let seconds: Int
    let nanoseconds: Int

    init(_ path: String) throws {
        let status = try status(path)
        inode = status.st_ino
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}

/// The entry's own status, not that of a link's target.
func status(_ path: String) throws -> stat {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return status
}
