import CCommonMark
import Diagnostics

extension HTMLRenderer {
    /// Writes what comes before the children; true when there is nothing to write inside.
    mutating func enterBlock(_ node: Node, _ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_PARAGRAPH:
            if !node.isInTightList {
                out.breakLine()
                out.write("<p>")
            }
        case CMARK_NODE_HEADING:
            if layout.isTablePlace(node) {
                writeTable()
                return true
            }
            openHeading(node)
        case CMARK_NODE_BLOCK_QUOTE:
            out.breakLine()
            out.write("<blockquote>\n")
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM:
            out.breakLine()
            out.write("<li>")
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: writeHTMLBlock(node)
        case CMARK_NODE_THEMATIC_BREAK:
            out.breakLine()
            out.write("<hr />\n")
        default: break
        }
        return false
    }

    func level(of heading: Node) -> Int {
        min(max(Int(cmark_node_get_heading_level(heading)) + options.headingBase - 1, 1), 6)
    }

    private mutating func openHeading(_ node: Node) {
        let level = level(of: node)
        let parts = headingParts(of: node)
        out.breakLine()
        out.write("<h")
        out.write(level)
        var id = ""
        if options.headingIDs {
            id = ids.id(for: parts.text, fixed: parts.fixedID)
            out.write(" id=\"")
            id.withBytes { out.writeEscaped($0) }
            out.write("\"")
        }
        out.write(">")
        headings.append(
            RenderedMarkdown.Heading(
                level: level, id: id, text: parts.text, position: positions.position(ofBlock: node)))
    }

    private mutating func openList(_ node: Node) {
        out.breakLine()
        let start = cmark_node_get_list_start(node)
        if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
            out.write("<ul>\n")
        } else if start == 1 {
            out.write("<ol>\n")
        } else {
            out.write("<ol start=\"")
            out.write(Int(start))
            out.write("\">\n")
        }
    }

    private mutating func writeCodeBlock(_ node: Node) {
        out.breakLine()
        withLiteral(cmark_node_get_fence_info(node)) { out, info in
            if info.isEmpty {
                out.write("<pre><code>")
            } else {
                out.write("<pre><code class=\"language-")
                out.writeEscaped(info.part(0..<(info.firstIndex { $0 == 0x20 || 0x09...0x0D ~= $0 } ?? info.count)))
                out.write("\">")
            }
        }
        withLiteral(cmark_node_get_literal(node)) { $0.writeEscaped($1) }
        out.write("</code></pre>\n")
    }

    /// Unless it may pass, raw HTML is shown as typed, so that nothing an editor wrote vanishes. A comment is left out: showing
    /// remarks that no browser would show publishes them.
    private mutating func writeHTMLBlock(_ node: Node) {
        if !options.unsafeHTML, let html = rawText(of: node) {
            out.breakLine()
            out.write("<p>")
            html.withBytes { out.writeEscaped($0) }
            out.write("</p>\n")
            rejections.append(
                RenderedMarkdown.Rejection(kind: .rawHTML, text: html, position: positions.position(ofBlock: node)))
        } else if options.unsafeHTML {
            out.breakLine()
            withLiteral(cmark_node_get_literal(node)) { $0.write($1) }
            out.breakLine()
        }
    }

    private func rawText(of node: Node) -> String? {
        var html = Substring(string(of: cmark_node_get_literal(node)))
        while html.last?.isWhitespace == true { html.removeLast() }
        return HTMLComment.isComment(html.utf8) ? nil : String(html)
    }
}

extension Node {
    /// Whether a paragraph stands in a list whose items are set without paragraphs.
    var isInTightList: Bool {
        guard let parent = cmark_node_parent(self), let list = cmark_node_parent(parent),
            cmark_node_get_type(list) == CMARK_NODE_LIST
        else { return false }
        return cmark_node_get_list_tight(list) != 0
    }
}

extension String {
    /// Calls `body` once with all bytes.
    func withBytes(_ body: (UTF8Bytes) -> Void) {
        var copy = self
        copy.withUTF8(body)
    }
}
