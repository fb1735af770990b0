import CCommonMark

extension HTMLRenderer {
    /// The words below a node without markup, as an `alt` text has them.
    func words(below node: Node) -> String {
        var words = ""
        var walk = TreeWalk(below: node)
        while let step = walk.next() {
            guard case .enter(let inline) = step else { continue }
            switch cmark_node_get_type(inline) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
                words += string(of: cmark_node_get_literal(inline))
            case CMARK_NODE_SOFTBREAK: if !leavesNoGap(inline) { words += " " }
            case CMARK_NODE_LINEBREAK: words += " "
            default: break
            }
        }
        return words
    }

    /// A heading's words, and the id its author fixed with `{#id}` at the end.
    func headingParts(of heading: Node) -> (text: String, fixedID: String?) {
        let words = words(below: heading)
        guard options.headingIDs, let last = cmark_node_last_child(heading),
            cmark_node_get_type(last) == CMARK_NODE_TEXT, fixedIDHeading(endingWith: last) != nil,
            let fixed = HeadingIDs.fixedID(atEndOf: words)
        else { return (words, nil) }
        return (fixed.text, fixed.id)
    }

    /// The text to write for the last node of a heading with a fixed id, nil for any other text.
    func fixedIDHeading(endingWith text: Node) -> String? {
        guard options.headingIDs, cmark_node_next(text) == nil, let parent = cmark_node_parent(text),
            cmark_node_get_type(parent) == CMARK_NODE_HEADING
        else { return nil }
        return HeadingIDs.fixedID(atEndOf: string(of: cmark_node_get_literal(text)))?.text
    }

    /// Whether a line break stands between two Han or Kana characters or their punctuation, which a space would tear apart.
    ///
    /// The rule of CSS Text 3, segment break transformation: both sides wide and neither Korean.
    func leavesNoGap(_ softBreak: Node) -> Bool {
        guard options.joinsHanLines, let before = cmark_node_previous(softBreak)?.lastLeaf,
            let after = cmark_node_next(softBreak)?.firstLeaf, before.hasPlainWords, after.hasPlainWords
        else { return false }
        let context = EastAsianContext(countsHangul: false)
        var end = UTF8Bytes(cString: cmark_node_get_literal(before))
        var start = UTF8Bytes(cString: cmark_node_get_literal(after))
        if let marker = layout.marker {
            while marker.stands(at: end.count - 3, in: end) { end = end.part(0..<end.count - 3) }
            while marker.stands(at: 0, in: start) { start = start.part(3..<start.count) }
        }
        return context.isEastAsian(before: end.count, in: end) && context.isEastAsian(at: 0, in: start)
    }
}

extension Node {
    fileprivate var hasPlainWords: Bool {
        let type = cmark_node_get_type(self)
        return type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE
    }

    /// What is read first in a node; an image is a leaf.
    fileprivate var firstLeaf: Node {
        var leaf = self
        while cmark_node_get_type(leaf) != CMARK_NODE_IMAGE, let child = cmark_node_first_child(leaf) { leaf = child }
        return leaf
    }

    fileprivate var lastLeaf: Node {
        var leaf = self
        while cmark_node_get_type(leaf) != CMARK_NODE_IMAGE, let child = cmark_node_last_child(leaf) { leaf = child }
        return leaf
    }
}
