/// Knows the names of the files that editors and office programs write beside the one being edited.
package enum EditorFiles {
    /// Hidden files; `x~` of many editors, `~$x` of office programs, `#x#` of Emacs, `4913` with which Vim tries a folder, and what is
    /// still being written or downloaded.
    package static func isTemporary(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~") || name.hasSuffix("~") || name == "4913"
            || (name.hasPrefix("#") && name.hasSuffix("#"))
            || [".swp", ".swx", ".tmp", ".bak", ".part", ".crdownload"].contains { name.lowercased().hasSuffix($0) }
    }
}
