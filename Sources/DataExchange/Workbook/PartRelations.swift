import Markup

/// Which parts of the package the workbook names, by the ids it uses.
struct PartRelations {
    private(set) var targets: [String: String] = [:]
    private var types: [String: String] = [:]

    init() {}

    init(_ tree: MarkupTree) {
        for node in tree.nodes where node.localName == "Relationship" {
            guard let id = node.attributes["Id"], let target = node.attributes["Target"] else { continue }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            targets[id] = path
            if let kind = node.attributes["Type"]?.split(separator: "/").last { types[String(kind)] = path }
        }
    }

    /// The part of a kind there is one of: `styles`, `sharedStrings`.
    func target(ofType kind: String) -> String? { types[kind] }
}
