import Markup

/// What the paragraph styles of a Word document say of numbering: headings are mostly numbered through their style.
struct WordStyles: Sendable {
    private var styles: [String: Style] = [:]

    private struct Style {
        var base: String?
        var list: String?
        var level: Int?
    }

    init(_ tree: MarkupTree) {
        guard !tree.nodes.isEmpty else { return }
        for node in tree.children(of: 0) where tree.nodes[node].localName == "style" {
            guard let id = tree.attribute("styleId", of: node) else { continue }
            var style = Style(base: tree.child("basedOn", of: node).flatMap { tree.attribute("val", of: $0) })
            if let number = tree.child("pPr", of: node).flatMap({ tree.child("numPr", of: $0) }) {
                style.list = tree.child("numId", of: number).flatMap { tree.attribute("val", of: $0) }
                style.level = tree.child("ilvl", of: number).flatMap { tree.attribute("val", of: $0) }.flatMap {
                    Int($0)
                }
            }
            styles[id] = style
        }
    }

    /// The list of a style or the nearest one it is based on, the level if it says one, and the style that says it.
    func numbering(of style: String) -> (list: String, level: Int?, style: String)? {
        var name = style
        var level: Int?
        for _ in 0..<20 {
            guard let style = styles[name] else { return nil }
            level = level ?? style.level
            if let list = style.list { return (list, level, name) }
            guard let base = style.base else { return nil }
            name = base
        }
        return nil
    }
}
