/// The terms of a text: every character and every pair of neighbours where no spaces divide words, and whole words and numbers.
///
/// Pairs run on over Latin letters and digits as well (`65岁` has `65` and `5岁`), so that any two characters next to each other are
/// found, wherever a dictionary would divide. A word is a term of its own, so that `30` ranks `30%` over `2030`.
package struct SearchTerms: Hashable, Sendable {
    /// In the order of the text, each as often as it occurs.
    package private(set) var grams: [Gram] = []
    /// Likewise; a word before `%` or `‰` stands there without and with it. Of a very long word only the beginning counts.
    package private(set) var words: [String] = []

    package init(_ text: FoldedText) {
        let scalars = text.scalars
        let parts = Self.parts(of: scalars)
        for place in scalars.indices where parts[place] != .separator {
            if parts[place] == .ideograph { grams.append(Gram(scalars[place])) }
            if place + 1 < scalars.count, parts[place + 1] != .separator {
                grams.append(Gram(scalars[place], scalars[place + 1]))
            }
            let startsWord = parts[place] == .word && (place == 0 || parts[place - 1] != .word)
            if startsWord { addWord(at: place, scalars, parts) }
        }
    }

    package init(_ text: String) { self.init(FoldedText(text)) }
}

extension SearchTerms {
    private mutating func addWord(at start: Int, _ scalars: [Unicode.Scalar], _ parts: [Part]) {
        let end = parts[start...].firstIndex { $0 != .word } ?? parts.endIndex
        words.append(Self.string(scalars[start..<end].prefix(Self.longestWord)))
        if end < parts.count, parts[end] == .mark, end - start < Self.longestWord {
            words.append(Self.string(scalars[start...end]))
        }
    }

    /// Nearly all words are ASCII, which needs no encoding.
    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        if scalars.allSatisfy(\.isASCII) {
            return String(unsafeUninitializedCapacity: scalars.count) { bytes in
                for (place, scalar) in scalars.enumerated() { bytes[place] = UInt8(scalar.value) }
                return scalars.count
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Characters of a word that make a term.
    private static let longestWord = 40

    private enum Part {
        case ideograph
        /// A letter, a digit, or a point or comma between digits.
        case word
        /// `%` or `‰`.
        case mark
        case separator
    }

    private static func parts(of scalars: [Unicode.Scalar]) -> [Part] {
        let kinds = scalars.map(CharacterKind.init)
        return kinds.indices.map { place in
            switch kinds[place] {
            case .ideograph: return .ideograph
            case .letter, .digit: return .word
            case .separator:
                switch scalars[place] {
                case "%", "‰": return .mark
                case ".", ",":
                    let isInNumber =
                        place > 0 && kinds[place - 1] == .digit && place + 1 < kinds.count && kinds[place + 1] == .digit
                    return isInNumber ? .word : .separator
                default: return .separator
                }
            }
        }
    }
}
