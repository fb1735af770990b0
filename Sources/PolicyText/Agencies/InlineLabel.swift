internal import Diagnostics
internal import PolicyModel

/// A clause without brackets at the end of a paragraph: `正文。责任单位：市卫生健康委、市财政局`.
enum InlineLabel {
    /// The labelled words at the end of `paragraph`, if the label follows the end of a sentence or a gap.
    static func clause(in paragraph: Range<Int>, _ source: SourceText) -> ClauseFinder.Found? {
        for colon in paragraph where isColon(colon, before: paragraph.upperBound, source) {
            guard let start = labelStart(before: colon, from: paragraph.lowerBound, source),
                start > paragraph.lowerBound
            else { continue }
            let before = source.trimmed(paragraph.lowerBound..<start)
            guard !before.isEmpty, paragraph.upperBound - start <= 3300,
                before.upperBound < start
                    || source.scalar(at: source.scalarStart(before: before.upperBound)).value.folded.endsSentence
            else { continue }
            let reading = Reading(source, start..<paragraph.upperBound)
            let clause = ResponsibilityClause(reading, reading.all)
            guard clause.isExplicit, clause.namesOnlyAgencies else { continue }
            let span = start..<source.trimmed(paragraph).upperBound
            return ClauseFinder.Found(span: span, inside: span, clause: clause)
        }
        return nil
    }

    private static func isColon(_ offset: Int, before end: Int, _ source: SourceText) -> Bool {
        switch source.bytes[offset] {
        case UInt8(ascii: ":"): true
        case 0xEF: source.starts(with: "：", at: offset, before: end)
        default: false
        }
    }

    /// Where the label that ends at `colon` begins; colons are rare, so each is asked for its label rather than each label looked for.
    private static func labelStart(before colon: Int, from start: Int, _ source: SourceText) -> Int? {
        for word in words {
            let place = colon - word.utf8CodeUnitCount
            if place >= start, source.starts(with: word, at: place, before: colon) { return place }
        }
        return nil
    }

    /// Longer words first, so that none is found inside another.
    private static let words: [StaticString] = [
        "牵头责任单位", "主要责任单位", "牵头责任部门", "牵头单位", "责任单位", "牵头部门", "责任部门", "负责单位", "负责部门", "配合单位", "配合部门", "参与单位",
        "主办单位", "承办单位", "协办单位", "落实单位", "实施单位", "指导单位", "责任主体", "责任分工", "任务分工", "职责分工",
    ]
}
