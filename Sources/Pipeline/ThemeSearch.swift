import Glibc

/// Finds theme folders: beside the content, in the working folder, or where the program is installed.
package struct ThemeSearch {
    /// The content folder; `Themes` is looked for beside it first.
    private let content: String

    package init(content: String) { self.content = content }

    /// The folder of the named theme, then that of the default theme it falls back to; nil where there is no theme of
    /// that name. A default theme found nowhere is named as it would be beside the content, so that the error says where
    /// it was expected.
    package func folders(named name: String) -> [String]? {
        let base = folder(of: "default") ?? "\(parentOfContent)Themes/default"
        guard name != "default" else { return [base] }
        return folder(of: name).map { [$0, base] }
    }

    /// The names of all themes that would be found.
    package var names: [String] {
        Set(parents.flatMap { Self.subfolders(of: $0 + "Themes") }).sorted()
    }

    /// The folders themes are looked for in, whether or not they exist.
    package var places: [String] { parents.map { $0 + "Themes" } }

    /// Whether the default theme is found wherever the program is started: beside the content or where the program is installed.
    package var isDefaultAtHand: Bool {
        ([parentOfContent] + parentsOfProgram).contains { access("\($0)Themes/default", F_OK) == 0 }
    }

    private func folder(of name: String) -> String? {
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".", name != ".." else { return nil }
        return parents.map { "\($0)Themes/\(name)" }.first { access($0, F_OK) == 0 }
    }

    private static func subfolders(of folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix("."), entry.pointee.d_type != UInt8(DT_REG) { names.append(name) }
        }
        return names
    }

    private var parents: [String] {
        [parentOfContent, ""] + parentsOfProgram
    }

    /// What stands before `Content` in the path of the content: `` for `Content`, `/srv/` for `/srv/Content/`.
    private var parentOfContent: String {
        var components = content.split(separator: "/")
        guard let last = components.popLast(), last != ".", last != ".." else { return content + "/../" }
        return (content.hasPrefix("/") ? "/" : "") + components.map { $0 + "/" }.joined()
    }

    /// `/a/b/`, `/a/b/share/yardstick/`, `/a/` … for a program at `/a/b/yardstick`.
    private var parentsOfProgram: [String] {
        guard let path = realpath("/proc/self/exe", nil) else { return [] }
        defer { free(path) }
        var components = String(cString: path).split(separator: "/")
        var parents: [String] = []
        while components.popLast() != nil {
            let parent = "/" + components.map { $0 + "/" }.joined()
            parents += [parent, parent + "share/yardstick/"]
        }
        return parents
    }
}
