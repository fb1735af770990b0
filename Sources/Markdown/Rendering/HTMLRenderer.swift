import CCommonMark
import Diagnostics

/// Writes a parsed document as libcmark would, with what the options add.
///
/// libcmark's own renderer takes neither another heading level nor a table nor an id, and leaves out raw HTML instead of showing it.
struct HTMLRenderer {
    let options: MarkdownOptions
    let layout: SourceLayout
    let linkResolver: ((String) -> String)?
    var out: HTMLOutput
    var positions: SourceMap
    var ids: HeadingIDs
    /// Whether each link around the current node got its `<a>`.
    var openLinks: [Bool] = []
    var tablesWritten = 0
    var cellsPadded = 0
    var nextCell: Node?
    var headings: [RenderedMarkdown.Heading] = []
    var links: [RenderedMarkdown.Link] = []
    var images: [RenderedMarkdown.Image] = []
    var rejections: [RenderedMarkdown.Rejection] = []

    init(
        source: UTF8Bytes, layout: SourceLayout, options: MarkdownOptions, linkResolver: ((String) -> String)?
    ) {
        self.options = options
        self.layout = layout
        self.linkResolver = linkResolver
        out = HTMLOutput(capacity: source.count + source.count / 4 + 256)
        positions = SourceMap(source: source, layout: layout)
        ids = HeadingIDs(prefix: options.idPrefix)
    }

    mutating func renderBlocks(of document: borrowing ParsedDocument) {
        nextCell = document.firstCell
        render(TreeWalk(below: document.tree.root, from: document.firstBlock))
    }

    var result: RenderedMarkdown {
        RenderedMarkdown(
            html: String(decoding: out.bytes, as: UTF8.self), headings: headings, links: links, images: images,
            rejections: rejections)
    }

    mutating func render(_ steps: TreeWalk) {
        var walk = steps
        while let step = walk.next() {
            switch step {
            case .enter(let node):
                let type = cmark_node_get_type(node)
                let isDone =
                    type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue ? enterBlock(node, type) : enterInline(node, type)
                if isDone { walk.skipChildren(of: node) }
            case .leave(let node): leave(node)
            }
        }
    }
}

extension HTMLRenderer {
    /// Calls `body` with a literal as the author wrote it.
    mutating func withLiteral(_ literal: UnsafePointer<CChar>?, _ body: (inout HTMLOutput, UTF8Bytes) -> Void) {
        let literal = UTF8Bytes(cString: literal)
        guard let marker = layout.marker else { return body(&out, literal) }
        marker.strip(literal) { body(&out, $0) }
    }

    func string(of literal: UnsafePointer<CChar>?) -> String {
        let literal = UTF8Bytes(cString: literal)
        guard let marker = layout.marker else { return String(decoding: literal, as: UTF8.self) }
        return marker.strip(literal) { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func leave(_ node: Node) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: if !node.isInTightList { out.write("</p>\n") }
        case CMARK_NODE_ITEM: out.write("</li>\n")
        case CMARK_NODE_LIST:
            out.write(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
        case CMARK_NODE_BLOCK_QUOTE:
            out.breakLine()
            out.write("</blockquote>\n")
        case CMARK_NODE_HEADING where !layout.isTablePlace(node):
            out.write("</h")
            out.write(level(of: node))
            out.write(">\n")
        case CMARK_NODE_EMPH: out.write("</em>")
        case CMARK_NODE_STRONG: out.write("</strong>")
        case CMARK_NODE_LINK: if openLinks.popLast() == true { out.write("</a>") }
        default: break
        }
    }
}
