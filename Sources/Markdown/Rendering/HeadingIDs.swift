/// Makes heading ids: readable, stable, unique on a page.
struct HeadingIDs {
    private let prefix: String
    private var used: Set<String> = []
    /// The last number tried for each slug, so that many equal headings stay cheap.
    private var lastNumber: [String: Int] = [:]

    init(prefix: String) {
        self.prefix = prefix
    }

    /// The id for a heading: the words of it joined by hyphens, or `fixed` if the author gave one; then `-2`, `-3` … if taken.
    mutating func id(for text: String, fixed: String?) -> String {
        let slug = fixed ?? Self.slug(of: text)
        var id = prefix + slug
        while !used.insert(id).inserted {
            let number = lastNumber[slug, default: 1] + 1
            lastNumber[slug] = number
            id = "\(prefix)\(slug)-\(number)"
        }
        return id
    }

    /// Lower-case letters, numbers and Han characters; whatever is between them becomes one hyphen.
    static func slug(of text: String) -> String {
        var slug = ""
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            guard isKept(scalar) else {
                needsHyphen = !slug.isEmpty
                continue
            }
            if needsHyphen { slug += "-" }
            needsHyphen = false
            slug += scalar.isASCII ? String(scalar).lowercased() : scalar.properties.lowercaseMapping
        }
        return slug.isEmpty ? "section" : slug
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3400...0x9FFF: return true
        case 0..<0x80: return false
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
                return true
            default: return false
            }
        }
    }
}

extension HeadingIDs {
    /// Parts `{#id}` from the end of a heading; nil when there is none.
    static func fixedID(atEndOf text: String) -> (text: String, id: String)? {
        let utf8 = text.utf8
        guard utf8.last == UInt8(ascii: "}"), let brace = utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let inside = utf8[utf8.index(after: brace)...].dropLast()
        guard inside.first == UInt8(ascii: "#"), inside.count > 1, !inside.contains(where: { $0 <= 0x20 }) else {
            return nil
        }
        var end = brace
        while end > utf8.startIndex, utf8[utf8.index(before: end)] == UInt8(ascii: " ") {
            end = utf8.index(before: end)
        }
        return (String(text[..<end]), String(text[utf8.index(after: inside.startIndex)..<inside.endIndex]))
    }
}
