/// What converters leave of the bookmarks of word processors.
///
/// `[bookmark: _Toc23093]一、总体要求` and `[]{#_Toc23093 .anchor}一、总体要求` become `一、总体要求`.
enum BookmarkResidue {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.compactMap { line in
            guard marks.contains(where: { line.text.range(ofWord: $0.open) != nil }) else { return line }
            var text = line.text
            for mark in marks { text = without(mark, text) }
            let isLeft = text.unicodeScalars.contains { !$0.isBlank }
            return isLeft ? ImportedLine(text, number: line.number) : nil
        }
    }
}

extension BookmarkResidue {
    private static let marks: [(open: String, close: Character)] = [("[bookmark:", "]"), ("[]{#", "}")]

    private static func without(_ mark: (open: String, close: Character), _ text: String) -> String {
        var text = text
        while let open = text.range(ofWord: mark.open), let close = text[open.upperBound...].firstIndex(of: mark.close)
        {
            text.removeSubrange(open.lowerBound...close)
        }
        return text
    }
}
