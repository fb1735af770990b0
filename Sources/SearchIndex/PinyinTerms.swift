import Romanization

/// What may be typed in pinyin for a name: from each character on, the next three syllables run together and the next four initials.
///
/// Longer input is answered by its beginning: a term that the name goes on behind ends with `+`. A word of letters or digits counts as one syllable, typed as it is.
struct PinyinTerms {
    private let readings: PinyinReadings

    private static let (syllables, initials) = (3, 4)
    /// Ways of reading one stretch that are kept, where characters have two readings.
    private static let ways = 4

    init(_ readings: PinyinReadings) { self.readings = readings }

    /// In no order; a term may occur more than once.
    func terms(of name: String) -> [String] {
        let parts = parts(of: FoldedText(name))
        return parts.indices.filter { parts[$0].isRead }.flatMap { start in
            let rest = parts[start...].prefix { !$0.typed.isEmpty }
            return Self.joined(rest.map(\.typed), most: Self.syllables)
                + Self.joined(rest.map(\.initials), most: Self.initials)
        }
    }

    /// A character with its readings, or a word of letters and digits as it is; what nobody types has none.
    private struct Part {
        let typed: [String]
        let isRead: Bool

        var initials: [String] {
            guard isRead else { return typed }
            let letters = typed.map { String($0.prefix(1)) }
            return letters.enumerated().filter { !letters[..<$0.offset].contains($0.element) }.map(\.element)
        }
    }

    private func parts(of name: FoldedText) -> [Part] {
        var parts: [Part] = []
        var word = ""
        func closeWord() {
            if !word.isEmpty { parts.append(Part(typed: [word], isRead: false)) }
            word = ""
        }
        for scalar in name.scalars {
            switch CharacterKind(scalar) {
            case .letter, .digit: word.unicodeScalars.append(scalar)
            case .ideograph:
                closeWord()
                parts.append(Part(typed: readings[scalar], isRead: !readings[scalar].isEmpty))
            case .separator:
                closeWord()
                parts.append(Part(typed: [], isRead: false))
            }
        }
        closeWord()
        return parts
    }

    private static func joined(_ parts: [[String]], most: Int) -> [String] {
        var ways = [""]
        for typed in parts.prefix(most) {
            if typed.count == 1 {
                for place in ways.indices { ways[place] += typed[0] }
            } else {
                ways = Array(ways.flatMap { way in typed.map { way + $0 } }.prefix(Self.ways))
            }
        }
        return parts.count > most ? ways.map { $0 + "+" } : ways
    }
}
