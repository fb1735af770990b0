/// A section, parent or block whose closing tag has not come yet.
struct OpenElement {
    let tag: Tag
    let name: String
    let placement: Placement
    /// A block directly inside a parent tag.
    var isArgument = false
    /// Where the block's content begins, if that is at a line's start.
    var ownLines: Int?
    /// The nodes before it, set aside while its own are read.
    var outerNodes: [Node] = []

    init(_ tag: Tag, _ text: TemplateText, _ placement: Placement) {
        self.tag = tag
        self.placement = placement
        name = text.string(tag.content)
    }
}
