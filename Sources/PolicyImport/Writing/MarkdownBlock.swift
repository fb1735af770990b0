/// One line of a text, or one table, on its way to Markdown.
struct MarkdownBlock: Sendable {
    /// How a block stands to the one before it.
    enum Joint: Sendable {
        case paragraph
        /// The same paragraph, the line break shown.
        case lineBreak
        case line

        /// Two spaces at the end of a line keep the break on the page, and the grammar does not see them.
        var text: String {
            switch self {
            case .paragraph: "\n\n"
            case .lineBreak: "  \n"
            case .line: "\n"
            }
        }
    }

    var joint: Joint
    let text: String
    /// The part that begins here.
    var part: Int?
    /// Where a slug goes.
    var slugPlace: String.Index?
    /// A heading or a table: no text goes on behind it.
    var isClosed = false
    var isField = false
    /// A row of a table: nothing may stand between it and the next.
    var isRow = false
}
