/// Something import was unsure of, for a person to look at.
struct ImportDoubt: Hashable, Sendable {
    /// The line of the source; nil for what concerns all of it.
    let line: Int?
    let message: String
    /// What an editor may paste.
    var proposal: String?
}

extension ImportDoubt {
    static func mayBeOne(_ name: String, other: String, id: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line,
            message: "“\(name)” may be the same body as “\(other)” (\(id)); both have an entry in the register",
            proposal: "\"aliases\": [\"\(name)\"] in the entry of \(id), and the other entry removed")
    }

    static func isFullName(_ full: String, of name: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line, message: "“\(name)” is probably \(full), which the register has under another short name",
            proposal: "\"aliases\": [\"\(name)\"] in the entry of \(full)")
    }

    static func oddName(_ name: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line, message: "“\(name)” is an odd name for a body; it has an entry in the register all the same")
    }
}
