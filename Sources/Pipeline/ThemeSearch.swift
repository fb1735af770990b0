import Glibc

/// Finds theme folders: beside the content, in the working folder, or where the program is installed.
package struct ThemeSearch {
    /// The content folder; `Themes` is looked for beside it first.
    private let content: String

    package init(content: String) { self.content = content }

    /// The folder of the named theme, then that of the default theme it falls back to. A theme found nowhere is named as
    /// it would be beside the content, so that the error says where it was expected.
    package func folders(named name: String) -> [String] {
        let names = name == "default" ? ["default"] : [name, "default"]
        return names.map { name in
            let places = parents.map { "\($0)Themes/\(name)" }
            return places.first { access($0, R_OK) == 0 } ?? places.first ?? "Themes/\(name)"
        }
    }

    private var parents: [String] {
        [content + "/../", ""] + parentsOfProgram
    }

    /// `/a/b/` and `/a/` … for a program at `/a/b/yardstick`.
    private var parentsOfProgram: [String] {
        guard let path = realpath("/proc/self/exe", nil) else { return [] }
        defer { free(path) }
        var components = String(cString: path).split(separator: "/")
        var parents: [String] = []
        while components.popLast() != nil { parents.append("/" + components.map { $0 + "/" }.joined()) }
        return parents
    }
}
