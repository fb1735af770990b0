import Markup

/// The numbers a browser shows before the items of the lists that are open.
struct ListLabels {
    private var lists: [List] = []

    private struct List {
        let end: Int
        let style: CountStyle?
        var next: Int
    }

    /// Opens the list at `node`; `hides` its numbers where they are no part of the text.
    mutating func open(_ node: Int, in tree: MarkupTree) {
        let element = tree.nodes[node]
        lists.append(
            List(
                end: element.end, style: element.name == "ol" ? Self.style(element.attributes) : nil,
                next: Int(element.attributes["start"] ?? "") ?? 1))
    }

    /// The label of the item at `node`, nil where it has none.
    mutating func label(_ node: Int, in tree: MarkupTree) -> String? {
        while let last = lists.last, last.end <= node { lists.removeLast() }
        guard let style = lists.last?.style, let next = lists.last?.next else { return nil }
        let number = Int(tree.nodes[node].attributes["value"] ?? "") ?? next
        lists[lists.count - 1].next = number &+ 1
        return style == .none ? nil : style.text(number) + (style == .chinese ? "、" : ".")
    }

    private static func style(_ attributes: [String: String]) -> CountStyle {
        switch attributes["type"] {
        case "a": return .lowerLetter
        case "A": return .upperLetter
        case "i": return .lowerRoman
        case "I": return .upperRoman
        case .some, nil: break
        }
        let css = attributes["style"] ?? ""
        let isChinese = ["cjk-ideographic", "simp-chinese", "trad-chinese"].contains { css.range(ofWord: $0) != nil }
        if isChinese { return .chinese }
        return css.range(ofWord: "list-style-type:none") ?? css.range(ofWord: "list-style-type: none") == nil
            ? .decimal : .none
    }
}
