/// What a cell says once its layout is taken off.
enum CellText {
    /// Without white space between Chinese characters; one space between Latin words.
    static func tight(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if scalar.isSpace {
                isPending = !result.isEmpty
                continue
            }
            if isPending, let last = result.last, last.value < 0x80, scalar.value < 0x80 { result.append(" ") }
            isPending = false
            result.append(scalar)
        }
        return String(result)
    }

    /// `—`, `/`, `-`, `无`: nothing is stated.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "—–-－/／\\*.·…_ ".unicodeScalars.contains($0) } || text == "无"
    }

    /// A row number, `3` or `3.`, at most three digits.
    static func ordinal(_ text: String) -> Int? {
        let digits = text.last == "." || text.last == "、" ? text.dropLast() : text[...]
        guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        return Int(digits)
    }

    /// A cell's rest such as `（2024年）`.
    static func isBracketed(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, let last = text.last, text.count <= 24 else { return false }
        return (first == "（" || first == "(") && (last == "）" || last == ")")
    }

    /// The last bracket of the text and what precedes it: `31.3（2024年）` → (`31.3`, `2024年`).
    static func trailingBracket(_ text: String) -> (before: String, inside: String)? {
        guard let close = text.last, close == "）" || close == ")" else { return nil }
        var depth = 0
        for index in text.indices.reversed() {
            switch text[index] {
            case "）", ")": depth += 1
            case "（", "(":
                depth -= 1
                guard depth == 0 else { continue }
                let inside = text[text.index(after: index)..<text.index(before: text.endIndex)]
                let before = text[..<index].trimmed
                return before.isEmpty ? nil : (String(before), String(inside.trimmed))
            default: break
            }
        }
        return nil
    }

    /// The first year from 1990 to 2100 the text names, full-width digits included.
    static func year(_ text: some StringProtocol) -> Int? { years(text).first }

    static func years(_ text: some StringProtocol) -> [Int] {
        var years: [Int] = []
        var digits = ""
        for scalar in text.unicodeScalars.map(\.halfWidth) + [" "] {
            if scalar.isDigit {
                digits.unicodeScalars.append(scalar)
                continue
            }
            if digits.utf8.count == 4, let year = Int(digits), (1990...2100).contains(year) { years.append(year) }
            digits = ""
        }
        return years
    }
}

extension StringProtocol {
    /// Without white space at the ends, the ideographic space included.
    var trimmed: SubSequence {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return self[endIndex...] }
        return self[first..<scalars.index(after: last)]
    }
}

extension Unicode.Scalar {
    var isSpace: Bool {
        value == 0x20 || value == 0x3000 || value == 0xA0 || (0x09...0x0D).contains(value)
            || (0x2000...0x200A).contains(value)
    }
    var isDigit: Bool { (0x30...0x39).contains(value) }
    var isHan: Bool { (0x3400...0x9FFF).contains(value) || value == 0x3007 }
    /// Full-width forms as their ASCII counterparts.
    var halfWidth: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
