/// A tag that cannot be read.
enum SyntaxFault: Hashable, Sendable {
    /// An opening delimiter without its closing one.
    case unclosedTag
    /// `{{}}`, `{{#}}`
    case emptyTag
    /// `{{a b}}`, `{{a..b}}`
    case malformedName
    /// `{{=<%=}}`
    case malformedDelimiters
}
