/// The text of one line as a browser would set it: white space runs together, and none is left where the source of a page breaks a
/// line beside a Chinese character.
struct InlineText {
    private(set) var text = ""
    /// Characters that stand in links.
    private(set) var linked = 0
    private var gap = Gap.none

    private enum Gap {
        case none, space, lineBreak
    }

    var isEmpty: Bool { text.isEmpty }

    mutating func append(_ piece: String, isLinked: Bool) {
        for scalar in piece.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D: gap = .lineBreak
            case 0x20, 0x09, 0x0C: if gap == .none { gap = .space }
            default:
                if needsSpace(before: scalar) { text.unicodeScalars.append(" ") }
                gap = .none
                text.unicodeScalars.append(scalar)
                if isLinked, !scalar.isBlank { linked += 1 }
            }
        }
    }

    private func needsSpace(before next: Unicode.Scalar) -> Bool {
        guard gap != .none, let last = text.unicodeScalars.last else { return false }
        return gap == .space || (last.columns == 1 && next.columns == 1)
    }

    /// Puts two lines of a cell in one.
    static func joined(_ lines: some Sequence<String>) -> String {
        var result = ""
        for line in lines.lazy.map({ $0[...].trimmed }) where !line.isEmpty {
            if let last = result.unicodeScalars.last, let next = line.unicodeScalars.first,
                last.columns == 1 || next.columns == 1
            {
                result += " "
            }
            result += line
        }
        return result
    }
}
