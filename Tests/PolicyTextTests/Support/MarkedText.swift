import Diagnostics

/// A text with 1️⃣ … 9️⃣ before the places a test speaks of.
struct MarkedText {
    let text: String
    private let places: [Character: SourcePosition]

    init(_ marked: String, firstLine: Int = 1) {
        var text = ""
        var places: [Character: SourcePosition] = [:]
        var line = firstLine
        var column = 1
        for character in marked {
            if character.unicodeScalars.contains("\u{20E3}") {
                places[character] = SourcePosition(line: line, column: column)
                continue
            }
            text.append(character)
            if character == "\n" {
                (line, column) = (line + 1, 1)
            } else {
                column += character.unicodeScalars.count
            }
        }
        self.text = text
        self.places = places
    }

    subscript(mark: Character) -> SourcePosition? { places[mark] }
}
