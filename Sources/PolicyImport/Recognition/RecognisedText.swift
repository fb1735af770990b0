import IndicatorTables
import PolicyText

/// The lines of a text with the outline read in them.
struct RecognisedText {
    let lines: [ImportedLine]
    let outline: PolicyOutline
    /// Read without the period of the document.
    let tables: [IndicatorTable]
    private let file: String

    /// Indicator tables are left blank: cells are neither items nor commitments of the item above them.
    init(_ lines: [ImportedLine], file: String) {
        var texts = lines.map(\.text)
        tables = TableReader().read(texts)
        for table in tables where !table.indicators.isEmpty {
            for index in table.lines { texts[index] = "" }
        }
        self.lines = lines
        self.file = file
        outline = PolicyTextReader().read(texts.joined(separator: "\n"), file: file)
    }

    /// The text with what only Markdown needs: numbers on the line of their title, a heading above a closing table.
    func mended() -> RecognisedText {
        var text = self
        if let joined = LoneNumbers.joined(text.lines, text.outline) { text = RecognisedText(joined, file: file) }
        if let marked = TableHeading.marked(text.lines, text.tables, text.outline) {
            text = RecognisedText(marked, file: file)
        }
        return text
    }
}
