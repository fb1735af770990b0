import Markup
import PolicyText

/// How much text lies in any stretch of a page, and how much of it is surely text of a document.
struct PageMeasures: Sendable {
    private var charactersBefore: [Int] = [0]
    private var substanceBefore: [Int] = [0]

    init(_ tree: MarkupTree) {
        charactersBefore.reserveCapacity(tree.nodes.count + 1)
        substanceBefore.reserveCapacity(tree.nodes.count + 1)
        let marks = Self.marks(tree)
        var linkEnd = 0
        var unseenEnd = 0
        for (index, node) in tree.nodes.enumerated() {
            var characters = 0
            var substance = 0
            if node.isText, index >= unseenEnd {
                characters = node.text.unicodeScalars.count { !$0.isBlank }
                if index >= linkEnd, Self.isSubstance(node.text, characters) { substance = 1 }
            } else if node.name == "tr", Self.isDataRow(index, in: tree, marks) {
                substance = 1
            } else if node.name == "a", index >= linkEnd {
                linkEnd = node.end
            } else if PageElements.unseen.contains(node.name), index >= unseenEnd {
                unseenEnd = node.end
            }
            charactersBefore.append(charactersBefore[index] + characters)
            substanceBefore.append(substanceBefore[index] + substance)
        }
    }

    func characters(in range: Range<Int>) -> Int {
        charactersBefore[range.upperBound] - charactersBefore[range.lowerBound]
    }

    /// Numbered lines, long sentences and rows of tables.
    func substance(in range: Range<Int>) -> Int {
        substanceBefore[range.upperBound] - substanceBefore[range.lowerBound]
    }

    private static func isSubstance(_ text: String, _ characters: Int) -> Bool {
        guard characters >= 4 else { return false }
        let line = String(text[...].trimmed)
        switch LineShape(String(line.prefix(40))) {
        case .item, .annex: return true
        case .blank, .field, .heading, .table, .other, .text: break
        }
        return characters >= 60 && line.unicodeScalars.contains("。") && !PageFurniture.isFurniture(line)
    }

    /// For each node the first link or text that shows, from there on.
    private static func marks(_ tree: MarkupTree) -> [Int] {
        var marks = [Int](repeating: tree.nodes.count, count: tree.nodes.count)
        var next = tree.nodes.count
        for (index, node) in tree.nodes.enumerated().reversed() {
            if node.name == "a" || (node.isText && node.text.unicodeScalars.contains { !$0.isBlank }) { next = index }
            marks[index] = next
        }
        return marks
    }

    /// Three cells or more, most of them with text that is no link.
    private static func isDataRow(_ row: Int, in tree: MarkupTree, _ marks: [Int]) -> Bool {
        var filled = 0
        for cell in tree.children(of: row) where tree.nodes[cell].name == "td" || tree.nodes[cell].name == "th" {
            if marks[cell] < tree.nodes[cell].end, tree.nodes[marks[cell]].isText { filled += 1 }
        }
        return filled >= 3
    }
}
