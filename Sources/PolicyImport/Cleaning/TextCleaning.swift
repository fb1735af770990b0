/// Takes out of a text what word processors, converters and printers put into it, rule after rule.
enum TextCleaning {
    static func clean(_ lines: [ImportedLine]) -> [ImportedLine] {
        var lines = lines
        for rule in rules { lines = rule(lines) }
        return lines
    }

    /// The codes of old Word files hang on invisible marks. Page numbers must go before lines are joined over them, and indentation tells paragraphs until they are.
    private static let rules: [@Sendable ([ImportedLine]) -> [ImportedLine]] = [
        FieldCodes.remove, InvisibleMarks.remove, BookmarkResidue.remove, FootnoteMarks.remove, PageNumbers.remove,
        ContentsPages.remove, WrappedLines.join, LeadingSpaces.remove,
    ]
}
