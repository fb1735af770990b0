package import PolicyModel

/// What a cell of a returned table holds.
package enum CellContent: Hashable, Sendable {
    /// Without space around it; never empty.
    case text(String)
    /// A number as it reads in decimal, without the noise of binary arithmetic.
    case number(String)
    /// A number shown as a percentage: `31.3` for a cell that shows 31.3%.
    case percent(String)
    case date(CalendarDate)
    case flag(Bool)
    /// `#DIV/0!` and its kind.
    case error(String)
    /// A formula whose result was not stored.
    case unsolved

    /// As the sheet shows it.
    package var shown: String {
        switch self {
        case .text(let text), .number(let text), .error(let text): text
        case .percent(let text): text + "%"
        case .date(let date): "\(date)"
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        case .unsolved: ""
        }
    }

    /// What somebody typed into a cell of text; nil for nothing but white space.
    package init?(typed text: String) {
        let trimmed = Self.trimmed(text)
        guard !trimmed.isEmpty else { return nil }
        self = Self.errors.contains(trimmed.uppercased()) ? .error(trimmed) : .text(SheetText.rearmed(trimmed))
    }

    private static let errors: Set<String> = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    ]

    private static func trimmed(_ text: String) -> String {
        func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
        guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[first...last])
    }
}
