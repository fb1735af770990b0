import Glibc

/// The list of the files we wrote into an output folder, which also marks the folder as ours.
///
/// A line with the format's version, then one path a line, sorted by bytes.
struct Manifest {
    static let name = EntryPath(".yardstick-manifest")
    private static let title = "yardstick-manifest "
    private static let version = 1

    let files: Set<EntryPath>

    /// The manifest's bytes for `files`, whatever order they came in.
    static func encode(_ files: Set<EntryPath>) -> [UInt8] {
        var bytes = Array("\(title)\(version)\n".utf8)
        for path in files.sorted() {
            bytes.append(contentsOf: path.cString.dropLast().lazy.map { UInt8(bitPattern: $0) })
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Reads a manifest's bytes; `path` is where they were found.
    init(_ bytes: [UInt8], at path: String) throws(PublishingError) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, first.starts(with: Self.title.utf8), lines.last?.isEmpty == true,
            let found = Int(String(decoding: first.dropFirst(Self.title.utf8.count), as: UTF8.self))
        else { throw .damagedManifest(path) }
        guard found <= Self.version else { throw .newerManifest(path) }
        var files = Set<EntryPath>(minimumCapacity: lines.count)
        for line in lines.dropFirst().dropLast() {
            guard let text = String(validating: line, as: UTF8.self), let entry = try? EntryPath(validating: text)
            else { throw .damagedManifest(path) }
            files.insert(entry)
        }
        self.files = files
    }
}

extension Folder {
    /// The manifest of this folder; `nil` where it has none.
    func manifest() throws(PublishingError) -> Manifest? {
        guard let status = try status(of: Manifest.name) else { return nil }
        let path = path(of: Manifest.name)
        guard status.st_mode & S_IFMT == S_IFREG else { throw .damagedManifest(path) }
        let file = try attempt(.read, path) {
            openat(descriptor, Manifest.name.cString, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try attempt(.read, path) { read(file, &buffer, buffer.count) }
            if count == 0 { return try Manifest(bytes, at: path) }
            bytes += buffer[..<count]
        }
    }
}
