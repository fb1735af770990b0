import Markup

/// The lines of a page that belong to its document.
///
/// The main block is the smallest one that holds everything numbered, every long sentence and every table. Around it only headings
/// above and a signature below are kept. Where nothing on the page is of that kind everything is kept.
enum MainContent {
    static func lines(_ lines: [PageLine], of tree: MarkupTree, _ measures: PageMeasures) -> [PageLine] {
        guard let main = block(of: tree, measures) else { return lines.filter { !PageFurniture.isFurniture($0.text) } }
        var result: [PageLine] = []
        var isBehind = false
        for line in lines where !PageFurniture.isFurniture(line.text) || isSubstance(line, measures, tree) {
            if main.contains(line.node) {
                result.append(line)
            } else if line.node < main.lowerBound {
                if isHeading(line) { result.append(line) }
            } else if !isBehind {
                isBehind = isMostlyLinks(line)
                if !isBehind { result.append(line) }
            }
        }
        return result
    }
}

extension MainContent {
    private static func block(of tree: MarkupTree, _ measures: PageMeasures) -> Range<Int>? {
        guard !tree.nodes.isEmpty else { return nil }
        let all = measures.substance(in: 0..<tree.nodes.count)
        guard all > 0 else { return nil }
        var block = 0
        while let inner = tree.children(of: block).first(where: { child in
            let node = tree.nodes[child]
            return !node.isText && !["tbody", "tr", "ol", "ul"].contains(node.name)
                && measures.substance(in: child..<node.end) == all
                && PageElements.blocks.contains(node.name)
        }) {
            block = inner
        }
        return block..<tree.nodes[block].end
    }

    private static func isSubstance(_ line: PageLine, _ measures: PageMeasures, _ tree: MarkupTree) -> Bool {
        measures.substance(in: line.node..<tree.nodes[line.node].end) > 0
    }

    private static func isHeading(_ line: PageLine) -> Bool {
        switch line.kind {
        case .heading: !isMostlyLinks(line)
        case .text, .row: false
        }
    }

    private static func isMostlyLinks(_ line: PageLine) -> Bool {
        line.linked * 2 > line.text.unicodeScalars.count
    }
}
