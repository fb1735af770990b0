/// A list that begins on the line of its label, `附件：1.…`, or below it, `注：`: its numbers count annexes or notes, not tasks.
struct EnumeratedNote {
    private var ordinal = 0
    private var isOpen = false
    /// Unnumbered lines since the last entry: a long entry may be broken.
    private var others = 0

    init() {}

    /// Whether the line is an entry of the list that is open.
    mutating func takes(_ line: TextLine, _ marker: NumberMarker?, in source: SourceText) -> Bool {
        if line.kind == .blank { return false }
        if let marker {
            isOpen = isOpen && marker.form >= .arabic && marker.ordinal == ordinal + 1
            ordinal = marker.ordinal
            others = 0
            return isOpen
        }
        if let first = Self.first(line, source) {
            (ordinal, others, isOpen) = (first, 0, true)
        } else if isOpen {
            others += 1
            isOpen = ordinal > 0 && others <= 2
        }
        return false
    }
}

extension EnumeratedNote {
    /// The number on the line of a label, 0 where it stands alone; `nil` for any other line.
    private static func first(_ line: TextLine, _ source: SourceText) -> Int? {
        guard line.kind == .text, line.span.upperBound - line.content <= 600 else { return nil }
        let reading = Reading(source, line.contentSpan)
        guard let label = labels.match(in: reading, at: 0, before: reading.all.upperBound) else { return nil }
        var place = label.length
        let hasColon = reading.at(place) == ":"
        if hasColon { place += 1 }
        guard hasColon || label.meaning else { return nil }
        if place == reading.all.upperBound { return hasColon ? 0 : nil }
        if reading[place] == "(" { place += 1 }
        let isOne = reading.at(place).digit == 1 && [0x2E, 0x3001, 0x29].contains(reading.at(place + 1))
        let isEnclosed = reading.all.contains(place) && Numeral.enclosed(reading[place])?.ordinal == 1
        return isOne || isEnclosed ? 1 : nil
    }

    /// Whether the label may do without a colon.
    private static let labels = Vocabulary<Bool>(("附件 附表 附录", true), ("附 注 备注 附注 说明 注释", false))
}
