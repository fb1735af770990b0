internal import Diagnostics

/// Finds the responsibility clauses of a paragraph: brackets whose words name bodies and end in a role.
struct ClauseFinder {
    struct Found {
        /// The bracket, both marks included.
        let span: Range<Int>
        let inside: Range<Int>
        let clause: ResponsibilityClause
    }

    let source: SourceText

    func clauses(in paragraph: Range<Int>) -> [Found] {
        var found: [Found] = []
        var place = paragraph.lowerBound
        while place < paragraph.upperBound {
            guard let width = openingWidth(place, paragraph.upperBound) else {
                place += 1
                continue
            }
            guard let (close, end) = closing(place, before: paragraph.upperBound) else {
                if let cut = unclosed(place, width, paragraph) {
                    found.append(cut)
                    break
                }
                place += width
                continue
            }
            let inside = (place + width)..<close
            if let clause = clause(inside, bracket: place..<end, paragraph) {
                found.append(Found(span: place..<end, inside: inside, clause: clause))
                place = end
            } else {
                place += width
            }
        }
        if found.isEmpty, let label = InlineLabel.clause(in: paragraph, source) { found.append(label) }
        return found
    }
}

extension ClauseFinder {
    private func clause(_ inside: Range<Int>, bracket: Range<Int>, _ paragraph: Range<Int>) -> ResponsibilityClause? {
        let isAtEnd = isAtEnd(bracket, paragraph)
        let isAfterSentence = isAfterSentence(bracket, paragraph)
        let hasKeyword = Self.keywords.contains { source.find($0, in: inside) != nil }
        let endsItem = source.trimmed(bracket.upperBound..<paragraph.upperBound).isEmpty
        guard hasKeyword || isAfterSentence || endsItem else { return nil }
        let reading = Reading(source, inside)
        guard reading.scalars.count >= 3, !isWrapped(inside),
            Self.asides.match(in: reading, at: 0, before: reading.all.upperBound) == nil
        else { return nil }
        var clause = ResponsibilityClause(reading, reading.all)
        if !clause.isExplicit {
            guard clause.entries.isEmpty, !clause.bareNames.isEmpty else { return nil }
            // Elsewhere only offices are meant by nothing but their names: a hospital may be an example.
            guard isAtEnd && isAfterSentence || clause.bareNames.allSatisfy({ AgencyName.isOffice(reading, $0.span) })
            else { return nil }
            clause.acceptBareNames()
            return clause.namesOnlyAgencies ? clause : nil
        }
        if clause.isConvention { return clause }
        guard clause.namesAnAgency || clause.isLabelled,
            clause.entries.allSatisfy({ $0.name.value.unicodeScalars.count <= 40 })
        else { return nil }
        return (isAtEnd || isAfterSentence) && !clause.trailsOff || clause.namesOnlyAgencies ? clause : nil
    }

    /// A clause whose bracket nobody closed before the paragraph ended.
    private func unclosed(_ open: Int, _ width: Int, _ paragraph: Range<Int>) -> Found? {
        let inside = (open + width)..<paragraph.upperBound
        guard inside.count <= 1200, isAfterSentence(open..<paragraph.upperBound, paragraph) else { return nil }
        guard let clause = clause(inside, bracket: open..<paragraph.upperBound, paragraph),
            clause.isExplicit, clause.namesOnlyAgencies
        else { return nil }
        return Found(span: open..<paragraph.upperBound, inside: inside, clause: clause)
    }

    /// Whether all of it stands in brackets of its own, which are looked at next.
    private func isWrapped(_ inside: Range<Int>) -> Bool {
        let inner = source.trimmed(inside)
        guard let first = inner.first, openingWidth(first, inner.upperBound) != nil else { return false }
        return closing(first, before: inner.upperBound)?.end == inner.upperBound
    }

    /// Behind the bracket the paragraph or the sentence ends.
    private func isAtEnd(_ bracket: Range<Int>, _ paragraph: Range<Int>) -> Bool {
        let place = source.skipSpace(from: bracket.upperBound, to: paragraph.upperBound)
        guard place < paragraph.upperBound else { return true }
        let value = source.scalar(at: place).value.folded
        return value.endsSentence || value == ";"
    }

    private func isAfterSentence(_ bracket: Range<Int>, _ paragraph: Range<Int>) -> Bool {
        let before = source.trimmed(paragraph.lowerBound..<bracket.lowerBound)
        guard !before.isEmpty else { return true }
        let value = source.scalar(at: source.scalarStart(before: before.upperBound)).value.folded
        return value.endsSentence || value == ";" || value == 0x201D || value == ")" || value == "]" || value == 0x3011
    }

    private func openingWidth(_ place: Int, _ end: Int) -> Int? {
        switch source.bytes[place] {
        case UInt8(ascii: "("), UInt8(ascii: "["): return 1
        case 0xE3, 0xEF: return Self.openings.contains { source.starts(with: $0, at: place, before: end) } ? 3 : nil
        default: return nil
        }
    }

    private func closingWidth(_ place: Int, _ end: Int) -> Int? {
        switch source.bytes[place] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
        case 0xE3, 0xEF: return Self.closings.contains { source.starts(with: $0, at: place, before: end) } ? 3 : nil
        default: return nil
        }
    }

    private func closing(_ open: Int, before end: Int) -> (close: Int, end: Int)? {
        // Bounds the search where a bracket is never closed; three times the longest clause known.
        let end = min(end, open + 3300)
        var depth = 0
        var place = open
        while place < end {
            if openingWidth(place, end) != nil {
                depth += 1
            } else if let width = closingWidth(place, end) {
                depth -= 1
                if depth == 0 { return (place, place + width) }
            }
            place += 1
        }
        return nil
    }

    /// What brackets begin with that explain.
    private static let asides = WordList("含 不含 包括 不包括 如 例如 即 见 详见 参见 原 指 系 以下简称 以下统称 下称 简称 注 附 截至 除 根据 依据 按照《")
    private static let openings: [StaticString] = ["（", "【", "［", "〔", "﹙"]
    private static let closings: [StaticString] = ["）", "】", "］", "〕", "﹚"]
    private static let keywords: [StaticString] = [
        "负责", "牵头", "主办", "承办", "协办", "督导", "不再", "下同", "单位", "部门：", "配合", "指导", "参与", "落实", "职责", "承担", "实施", "协助",
    ]
}
