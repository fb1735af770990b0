/// Reads a plain form from left to right; every `take` either moves on or leaves the place as it was.
struct Cursor {
    private(set) var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest = rest.dropFirst(word.utf8.count)
        return true
    }

    /// Takes the longest key of `words` that stands here.
    mutating func take<Meaning>(oneOf words: [String: Meaning]) -> Meaning? {
        let found = words.filter { rest.starts(with: $0.key.utf8) }.max { $0.key.utf8.count < $1.key.utf8.count }
        guard let found else { return nil }
        rest = rest.dropFirst(found.key.utf8.count)
        return found.value
    }

    /// Takes the longest of `words` that stands here.
    mutating func take(oneOf words: [String]) -> String? {
        let found = words.filter { rest.starts(with: $0.utf8) }.max { $0.utf8.count < $1.utf8.count }
        guard let found, take(found) else { return nil }
        return found
    }

    /// Takes the text up to and including the first of `endings`, which must have something before it.
    mutating func take(throughFirstOf endings: [String]) -> String? {
        var position = rest.startIndex
        while position < rest.endIndex {
            var ahead = self
            ahead.rest = rest[position...]
            if position > rest.startIndex, ahead.take(oneOf: endings) != nil {
                let taken = String(Substring(rest[..<ahead.rest.startIndex]))
                self = ahead
                return taken
            }
            position = rest.index(after: position)
        }
        return nil
    }

    mutating func takeDigits() -> String {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        return String(decoding: digits, as: UTF8.self)
    }

    /// A calendar year of four digits with 年 behind it: `2015年`, `2020年底`, `2015年水平`.
    mutating func takeYear() -> Int? {
        var ahead = self
        let digits = ahead.takeDigits()
        guard digits.utf8.count == 4, let year = Int(digits), calendarYears.contains(year), ahead.take("年") else {
            return nil
        }
        _ = ahead.take(oneOf: ["底", "末", "度"])
        _ = ahead.take(oneOf: ["的水平", "水平"])
        self = ahead
        return year
    }
}

/// What may stand for a year in a policy document; other numbers of four digits are quantities.
let calendarYears = 1900...2200
