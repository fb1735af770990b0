/// A cell of a line whose columns are told by spaces, and where it stands.
struct SpacedCell {
    let text: String
    /// Columns from the first character of the line, a Chinese one taking two.
    let span: Range<Int>

    private var middle: Int { span.lowerBound + span.upperBound }

    /// The cells of a line, at least two spaces (or one ideographic) apart; the indentation is not counted, because it may be lost.
    static func all(in line: String) -> [SpacedCell] {
        var cells: [SpacedCell] = []
        var text = String.UnicodeScalarView()
        var (column, start, gap) = (0, 0, 0)
        for scalar in line.trimmed.unicodeScalars {
            let width = scalar.value < 0x1100 || scalar.value == 0x2264 || scalar.value == 0x2265 ? 1 : 2
            if scalar.isSpace {
                gap += width
            } else {
                if gap >= 2 {
                    cells.append(SpacedCell(text: String(text), span: start..<(column - gap)))
                    (text, start) = ("".unicodeScalars, column)
                } else if gap == 1 {
                    text.append(" ")
                }
                gap = 0
                text.append(scalar)
            }
            column += width
        }
        return text.isEmpty ? cells : cells + [SpacedCell(text: String(text), span: start..<column)]
    }

    /// The index of the column whose heading stands nearest above; nil where two share one heading.
    func column(below headings: [SpacedCell]) -> Int? {
        let nearest = headings.indices.min { abs(headings[$0].middle - middle) < abs(headings[$1].middle - middle) }
        return nearest.flatMap { index in headings.count { $0.span == headings[index].span } == 1 ? index : nil }
    }
}
