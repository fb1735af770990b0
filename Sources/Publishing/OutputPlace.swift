import Glibc

/// Where the site goes: an entry, existing or not, of an existing folder.
struct OutputPlace: ~Copyable {
    let parent: Folder
    let name: EntryPath

    var path: String { parent.path(of: name) }

    /// Follows links to the real place and makes missing parents.
    init(_ output: String) throws(PublishingError) {
        if output.isEmpty { throw .noOutput }
        let real = try Self.real(output)
        guard let slash = real.utf8.lastIndex(of: UInt8(ascii: "/")), real.utf8.count > 1 else { throw .outputIsRoot }
        let above = real[..<slash]
        let name = EntryPath(String(real[real.utf8.index(after: slash)...]))
        guard name.cString.count <= StagingFolder.longestName + 1 else { throw .outputNameTooLong(real) }
        parent = try Folder(at: above.isEmpty ? "/" : String(above))
        self.name = name
    }

    /// Opens the folder that is published now; `nil` where there is none.
    func openPublished() throws(PublishingError) -> Folder? {
        guard let status = try parent.status(of: name) else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .outputIsNotAFolder(path) }
        let folder = try parent.folder(name)
        try parent.refuseMountPoint(folder)
        return folder
    }
}

extension OutputPlace {
    private static func real(_ output: String) throws(PublishingError) -> String {
        do {
            return try resolve(output)
        } catch .system(_, _, ENOENT) {
            return try realOfMissing(output)
        }
    }

    private static func realOfMissing(_ output: String) throws(PublishingError) -> String {
        var trimmed = output[...]
        while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
        var status = stat()
        if lstat(String(trimmed), &status) == 0 { throw .outputIsDanglingLink(String(trimmed)) }
        guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return try resolve(".") + "/" + trimmed
        }
        let above = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        let name = trimmed[trimmed.utf8.index(after: slash)...]
        try createFolders(above)
        return name == "." || name == ".." ? try resolve(output) : try resolve(above) + "/" + name
    }

    private static func createFolders(_ path: String) throws(PublishingError) {
        var slash = path.utf8.startIndex
        repeat {
            slash = path.utf8.index(after: slash)
            slash = path.utf8[slash...].firstIndex(of: UInt8(ascii: "/")) ?? path.utf8.endIndex
            let folder = String(path[..<slash])
            do {
                try attempt(.createFolder, folder) { mkdir(folder, 0o755) }
            } catch .system(_, _, EEXIST) {}
        } while slash < path.utf8.endIndex
    }

    private static func resolve(_ path: String) throws(PublishingError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system(.open, path: path, code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
