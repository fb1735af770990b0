import Diagnostics

/// A template as a tree, with what was wrong in its text.
struct ParsedTemplate: Sendable {
    let name: String
    let text: TemplateText
    let nodes: [Node]
    let diagnostics: [Diagnostic]
    /// The templates this one names, in any branch and in what it hands to its parents.
    let includedNames: Set<String>
    /// The places this template lets others override.
    let blockNames: Set<String>

    init(name: String, text: TemplateText, nodes: [Node], diagnostics: [Diagnostic]) {
        self.name = name
        self.text = text
        self.nodes = nodes
        self.diagnostics = diagnostics
        var includedNames: Set<String> = []
        var blockNames: Set<String> = []
        nodes.forEachNested { node in
            switch node {
            case .include(let include): includedNames.insert(include.name)
            case .block(let block): blockNames.insert(block.name)
            case .text, .line, .variable, .section: break
            }
        }
        self.includedNames = includedNames
        self.blockNames = blockNames
    }
}

extension [Node] {
    fileprivate func forEachNested(_ visit: (Node) -> Void) {
        for node in self {
            visit(node)
            switch node {
            case .text, .line, .variable: break
            case .section(let section): section.nodes.forEachNested(visit)
            case .block(let block): block.nodes.forEachNested(visit)
            case .include(let include): for argument in include.arguments { argument.nodes.forEachNested(visit) }
            }
        }
    }
}
