import Markup

/// Takes the lines of a document out of a web page.
enum WebPage {
    /// Nil where the elements of the page are nested too deep to be read.
    static func lines(_ html: String) -> [ImportedLine]? {
        guard let tree = MarkupParser.html(Array(html.utf8)) else { return nil }
        let measures = PageMeasures(tree)
        let all = PageText.lines(of: 0..<tree.nodes.count, in: tree, measures)
        var lines = MainContent.lines(all, of: tree, measures)
        if let title = PageTitle.text(of: tree), !lines.isEmpty, !shows(title, lines) {
            lines.insert(PageLine(kind: .text(title), node: 0, linked: 0), at: 0)
        }
        return PageLine.imported(lines)
    }

    /// Whether the first lines hold the title, be it broken over several.
    private static func shows(_ title: String, _ lines: [PageLine]) -> Bool {
        let solid = { (text: String) in String(text.unicodeScalars.filter { !$0.isBlank }.map { Character($0) }) }
        return lines.prefix(20).map { solid($0.text) }.joined().range(ofWord: solid(title)) != nil
    }
}
