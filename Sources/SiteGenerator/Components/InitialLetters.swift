import Romanization

/// The letter a name is looked up under.
struct InitialLetters {
    /// A to Z; # for a name that begins with anything but a Latin letter or a Chinese character, quotes aside.
    func letter(of name: String) -> String {
        guard let first = name.first(where: { $0.isLetter || $0.isNumber }),
            let letter = Pinyin.initials(String(first)).first, letter.isLetter
        else { return "#" }
        return letter.uppercased()
    }
}
