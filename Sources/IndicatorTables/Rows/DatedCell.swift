/// A value with the year that stands in brackets behind it: `27.97（2021年）`.
struct DatedCell {
    let text: String
    let year: Int?

    /// Nil where the cell states nothing.
    init?(_ cell: String) {
        var text = CellText.tight(cell)
        var year: Int?
        if let (before, inside) = CellText.trailingBracket(text), let found = CellText.year(inside) {
            (text, year) = (before, found)
        }
        guard !text.isEmpty, !CellText.isBlank(text) else { return nil }
        self.text = text
        self.year = year
    }

    /// Whether a number stands in it.
    var isNumeric: Bool { text.unicodeScalars.contains { $0.halfWidth.isDigit } }

    /// `％` or `‰` behind the number, where there is one and no change is meant: 下降30% says nothing of the unit.
    var sign: String? {
        guard !["降", "增", "高", "升", "减", "比", "少", "点"].contains(where: text.contains) else { return nil }
        return text.contains("%") || text.contains("％") ? "%" : text.contains("‰") ? "‰" : nil
    }
}
