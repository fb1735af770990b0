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

    /// A folder as it was named, without the slash that shells put behind it: names of files below it are shown and compared.
    static func name(_ argument: String) -> String {
        let end = argument.lastIndex { $0 != "/" }
        return end.map { String(argument[...$0]) } ?? String(argument.prefix(1))
    }

    /// Whether a folder is there, links followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
