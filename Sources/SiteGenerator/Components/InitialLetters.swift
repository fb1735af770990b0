import Romanization

/// The letters names are looked up under, each character read once: asking for its pinyin takes longer than all the rest.
struct InitialLetters {
    private var known: [Character: String] = [:]

    /// A to Z; # for a name that begins with anything but a Latin letter or a Chinese character, quotes aside.
    mutating func letter(of name: String) -> String {
        guard let first = name.first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
        if let letter = known[first] { return letter }
        let initial = Pinyin.initials(String(first)).first
        let letter = initial.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
        known[first] = letter
        return letter
    }
}
