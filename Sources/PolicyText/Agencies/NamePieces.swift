/// The pieces of a list of names: one body each, or several that 和 joins.
enum NamePieces {
    /// Splits at 、 and, behind a whole name, at a space or at what some offices write for 、.
    static func of(_ reading: Reading, _ span: Range<Int>) -> [Range<Int>] {
        PlaceList.joined(ResponsibilityClause.split(reading, span, at: [0x3001]), reading).flatMap {
            part -> [Range<Int>] in
            var parts: [Range<Int>] = []
            var start = part.lowerBound
            for index in part.dropFirst() where index > start {
                let isMark = marks.contains(reading[index])
                guard isMark || reading.hasGap(before: index), AgencyName.looksLikeAgency(reading, start..<index)
                else { continue }
                parts.append(start..<index)
                start = isMark ? index + 1 : index
            }
            return start < part.upperBound ? parts + [start..<part.upperBound] : parts
        }
    }

    private static let marks = Set("/.·・•".unicodeScalars.map(\.value))
}
