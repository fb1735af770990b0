internal import Diagnostics
internal import PolicyModel

/// A clause without brackets at the end of a paragraph: `正文。责任单位：市卫生健康委、市财政局`.
enum InlineLabel {
    /// The labelled words at the end of `paragraph`, if the label follows the end of a sentence.
    static func clause(in paragraph: Range<Int>, _ source: SourceText) -> ClauseFinder.Found? {
        for word in words {
            guard let start = source.find(word, in: paragraph), start > paragraph.lowerBound else { continue }
            let before = source.trimmed(paragraph.lowerBound..<start)
            guard !before.isEmpty,
                source.scalar(at: source.scalarStart(before: before.upperBound)).value.folded.endsSentence
            else { continue }
            let reading = Reading(source, start..<paragraph.upperBound)
            let clause = ResponsibilityClause(reading, reading.all)
            guard clause.isExplicit, clause.namesOnlyAgencies else { continue }
            let span = start..<source.trimmed(paragraph).upperBound
            return ClauseFinder.Found(span: span, inside: span, clause: clause)
        }
        return nil
    }

    private static let words: [StaticString] = [
        "牵头单位：", "责任单位：", "牵头部门：", "责任部门：", "负责单位：", "牵头单位:", "责任单位:",
    ]
}
