import Glibc

/// Where a folder really is, links followed, whether or not it exists yet.
struct FolderPlace {
    private let components: [String]

    init(_ path: String) {
        var existing = path.isEmpty ? "." : path
        var missing: [String] = []
        var real = realpath(existing, nil)
        while real == nil, existing != "/", existing != "." {
            let parts = existing.split(separator: "/")
            missing.insert(parts.last.map(String.init) ?? "", at: 0)
            let above = parts.dropLast().joined(separator: "/")
            existing = existing.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
            real = realpath(existing, nil)
        }
        defer { free(real) }
        var components = (real.map { String(cString: $0) } ?? existing).split(separator: "/").map(String.init)
        for part in missing where part != "." && !part.isEmpty {
            if part == ".." { _ = components.popLast() } else { components.append(part) }
        }
        self.components = components
    }

    /// True for the folder itself too.
    func contains(_ other: FolderPlace) -> Bool { other.components.starts(with: components) }

    /// Whether a folder is there, links followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
