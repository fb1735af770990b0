import Diagnostics

/// Something import was unsure of, for a person to look at.
struct ImportDoubt: Hashable, Sendable {
    /// The line of the source; nil for what concerns all of it.
    let line: Int?
    let message: Message
    /// What an editor may paste.
    var proposal: Message?
}

extension ImportDoubt {
    static func mayBeOne(_ name: String, other: String, id: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line,
            message: Message(
                "“\(name)” may be the same body as “\(other)” (\(id)); both have an entry in the register",
                zh: "“\(name)”和“\(other)”（\(id)）可能是同一个单位；名录里各有一个条目"),
            proposal: Message(
                "\"aliases\": [\"\(name)\"] in the entry of \(id), and the other entry removed",
                zh: "在 \(id) 的条目里写 \"aliases\": [\"\(name)\"]，并删去另一个条目"))
    }

    static func isFullName(_ full: String, of name: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line,
            message: Message(
                "“\(name)” is probably \(full), which the register has under another short name",
                zh: "“\(name)”大概就是\(full)，名录里用的是另一个简称"),
            proposal: Message(
                "\"aliases\": [\"\(name)\"] in the entry of \(full)", zh: "在\(full)的条目里写 \"aliases\": [\"\(name)\"]"))
    }

    static func oddName(_ name: String, line: Int) -> ImportDoubt {
        ImportDoubt(
            line: line,
            message: Message(
                "“\(name)” is an odd name for a body; it has an entry in the register all the same",
                zh: "“\(name)”不太像单位名称；名录里照样给它建了条目"))
    }
}
