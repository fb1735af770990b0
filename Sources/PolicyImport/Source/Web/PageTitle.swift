import Markup

/// What a page itself says its title is, for pages that show it as a picture or far from their text.
enum PageTitle {
    static func text(of tree: MarkupTree) -> String? {
        var title: String?
        for (index, node) in tree.nodes.enumerated() {
            if node.name == "meta", let name = node.attributes["name"] ?? node.attributes["property"],
                ["articletitle", "og:title"].contains(name.lowercased()), let content = node.attributes["content"],
                !content[...].trimmed.isEmpty
            {
                return String(content[...].trimmed)
            }
            if node.name == "title", title == nil {
                title = tree.nodes[index..<node.end].first(where: \.isText).flatMap { longestPart($0.text) }
            }
        }
        return title
    }

    /// Without the name of the site: `示例县健康行动方案_示例县人民政府`.
    private static func longestPart(_ text: String) -> String? {
        text.split { "_|-—–".contains($0) }.map { $0.trimmed }.max { $0.count < $1.count }.map { String($0) }
    }
}
