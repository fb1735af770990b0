/// One piece of a parsed template; ranges are byte offsets into its file.
indirect enum Node: Sendable {
    /// Text without the whitespace that begins its line.
    case text(Range<Int>)
    /// The start of a line that shows something, with its own whitespace: here indentation is added or taken away.
    case line(indentation: Range<Int>)
    case variable(Variable)
    case section(Section)
    case include(Include)
    case block(Block)
}

/// `{{name}}` and its raw forms.
struct Variable: Sendable {
    let name: Name
    let isRaw: Bool
    let tag: Tag
}

/// `{{#name}}…{{/name}}` or, inverted, `{{^name}}…{{/name}}`.
struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    let nodes: [Node]
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with the blocks it hands over.
struct Include: Sendable {
    let name: String
    let tag: Tag
    let arguments: [Block]
    let placement: Placement
}

/// `{{$name}}…{{/name}}`: a place that may be overridden, or, directly inside a parent tag, what overrides it.
struct Block: Sendable {
    let name: String
    let tag: Tag
    let nodes: [Node]
    let placement: Placement
    /// The content begins on the line after the tag.
    let startsOwnLine: Bool
    /// The whitespace all lines of the content begin with; `nil` if it does not start its own line or is blank.
    let indentation: Range<Int>?
}

/// How a tag stands on its line.
enum Placement: Sendable {
    /// Alone: the line itself vanishes and its whitespace indents what the tag shows.
    case standalone(indentation: Range<Int>)
    /// First on its line, with something behind it.
    case lineStart(indentation: Range<Int>)
    /// Behind something else.
    case inline
}

extension Placement {
    var isFirst: Bool {
        switch self {
        case .standalone, .lineStart: true
        case .inline: false
        }
    }
}

extension Node {
    /// Where the node would show something, if it were shown.
    func shownRange(in text: TemplateText) -> Range<Int>? {
        switch self {
        case .text(let range):
            let shown = text.bytes.trimmed(range)
            return shown.isEmpty ? nil : shown
        case .variable(let variable): return variable.tag.range
        case .section(let section): return section.name.range
        case .include(let include): return include.tag.range
        case .line, .block: return nil
        }
    }
}
