import CCommonMark
import Diagnostics

extension HTMLRenderer {
    /// Writes what comes before the children; true when the children are dealt with.
    mutating func enterInline(_ node: Node, _ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_TEXT: writeText(node)
        case CMARK_NODE_SOFTBREAK: if !leavesNoGap(node) { out.write("\n") }
        case CMARK_NODE_LINEBREAK: out.write("<br />\n")
        case CMARK_NODE_CODE:
            out.write("<code>")
            withLiteral(cmark_node_get_literal(node)) { $0.writeEscaped($1) }
            out.write("</code>")
        case CMARK_NODE_HTML_INLINE: writeHTML(node)
        case CMARK_NODE_EMPH: out.write("<em>")
        case CMARK_NODE_STRONG: out.write("<strong>")
        case CMARK_NODE_LINK: openLink(node)
        case CMARK_NODE_IMAGE:
            writeImage(node)
            return true
        default: break
        }
        return false
    }

    private mutating func writeText(_ node: Node) {
        guard let heading = fixedIDHeading(endingWith: node) else {
            return withLiteral(cmark_node_get_literal(node)) { $0.writeEscaped($1) }
        }
        heading.withBytes { out.writeEscaped($0) }
    }

    /// As for blocks; besides comments, `<br>` passes, the one way to break a line in a table cell.
    private mutating func writeHTML(_ node: Node) {
        guard !options.unsafeHTML else {
            return withLiteral(cmark_node_get_literal(node)) { $0.write($1) }
        }
        let html = string(of: cmark_node_get_literal(node))
        if HTMLComment.isComment(html[...].utf8) { return }
        if ["<br>", "<br/>", "<br />"].contains(html.lowercased()) {
            out.write("<br />")
            return
        }
        html.withBytes { out.writeEscaped($0) }
        if !html.utf8.starts(with: "</".utf8) {
            rejections.append(
                RenderedMarkdown.Rejection(kind: .rawHTML, text: html, position: positions.position(ofInline: node)))
        }
    }

    private mutating func openLink(_ node: Node) {
        let destination = string(of: cmark_node_get_url(node))
        let position = positions.position(ofLink: node)
        links.append(RenderedMarkdown.Link(destination: destination, position: position))
        guard let address = allowedAddress(for: destination, at: position) else {
            openLinks.append(false)
            return
        }
        openLinks.append(true)
        out.write("<a href=\"")
        address.withBytes { out.writeAddress($0) }
        writeTitle(of: node)
        out.write("\">")
    }

    private mutating func writeImage(_ node: Node) {
        let source = string(of: cmark_node_get_url(node))
        let position = positions.position(ofLink: node)
        let alt = words(below: node)
        images.append(RenderedMarkdown.Image(source: source, alt: alt, position: position))
        guard let address = allowedAddress(for: source, at: position) else {
            alt.withBytes { out.writeEscaped($0) }
            return
        }
        out.write("<img src=\"")
        address.withBytes { out.writeAddress($0) }
        out.write("\" alt=\"")
        alt.withBytes { out.writeEscaped($0) }
        writeTitle(of: node)
        out.write("\" />")
    }

    private mutating func writeTitle(of node: Node) {
        guard let title = cmark_node_get_title(node), title.pointee != 0 else { return }
        out.write("\" title=\"")
        withLiteral(title) { $0.writeEscaped($1) }
    }

    /// The address to write, nil for one that safe pages must not have; the resolver's answer is checked too.
    private mutating func allowedAddress(for destination: String, at position: SourcePosition) -> String? {
        var address = destination
        if let linkResolver {
            var isRelative = false
            destination.withBytes { isRelative = Address.isRelative($0) }
            if isRelative { address = linkResolver(destination) }
        }
        guard !options.unsafeHTML else { return address }
        var isDangerous = false
        address.withBytes { isDangerous = Address.isDangerous($0) }
        guard isDangerous else { return address }
        rejections.append(
            RenderedMarkdown.Rejection(kind: .dangerousAddress, text: destination, position: position))
        return nil
    }
}
