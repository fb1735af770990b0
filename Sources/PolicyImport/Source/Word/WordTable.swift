import Markup

/// The rows and cells of a table in a Word document, those in content controls included, deleted rows left out.
struct WordTable {
    let rows: [Row]

    struct Row {
        let cells: [Int]
        /// Columns left free at both ends.
        let before: Int
        let after: Int
        let width: Int
    }

    /// How many columns the widest row takes.
    var width: Int { rows.lazy.map(\.width).max() ?? 0 }

    init(_ table: Int, in tree: MarkupTree) {
        rows = Self.parts("tr", of: table, in: tree).compactMap { Row($0, in: tree) }
    }

    fileprivate static func parts(_ name: String, of parent: Int, in tree: MarkupTree) -> [Int] {
        tree.children(of: parent).flatMap { child -> [Int] in
            switch tree.nodes[child].localName {
            case name[...]: [child]
            case "sdt", "sdtContent", "customXml": parts(name, of: child, in: tree)
            default: []
            }
        }
    }
}

extension WordTable.Row {
    fileprivate init?(_ row: Int, in tree: MarkupTree) {
        let properties = tree.child("trPr", of: row)
        cells = WordTable.parts("tc", of: row, in: tree)
        guard !cells.isEmpty, properties.flatMap({ tree.child("del", of: $0) }) == nil else { return nil }
        let span = { (name: String, properties: Int?) in
            let value = properties.flatMap { tree.child(name, of: $0) }.flatMap { tree.attribute("val", of: $0) }
            return min(max(value.flatMap { Int($0) } ?? 0, 0), 60)
        }
        before = span("gridBefore", properties)
        after = span("gridAfter", properties)
        width = cells.reduce(before + after) { $0 + max(span("gridSpan", tree.child("tcPr", of: $1)), 1) }
    }
}
