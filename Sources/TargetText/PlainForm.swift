/// One spelling for what documents write in many: half-width digits and signs, no quotation marks, no spaces except
/// between two digits, where a space may separate thousands.
func plainForm(of text: String) -> String {
    var plain = String.UnicodeScalarView()
    var spaceIsPending = false
    for scalar in decodingEntities(text).unicodeScalars {
        let written = halfWidth(scalar)
        if isDropped(written) { continue }
        if written.properties.isWhitespace {
            spaceIsPending = true
            continue
        }
        if spaceIsPending, let last = plain.last, isDigit(last), isDigit(written) { plain.append(" ") }
        spaceIsPending = false
        plain.append(written)
    }
    while let last = plain.last, sentenceEnds.contains(last) { plain.removeLast() }
    return String(plain)
}

private let sentenceEnds: Set<Unicode.Scalar> = ["。", ";", ",", "、"]

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "「", "」", "『", "』", "«", "»": true
    case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": true
    default: false
    }
}

private func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "〜", "∼": "~"
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "⩾", "≧": "≥"
    case "⩽", "≦": "≤"
    default: scalar
    }
}

/// The entities that a table copied from a web page leaves behind.
private func decodingEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
        decoded += rest[..<start]
        rest = rest[start...]
        if let end = rest.prefix(8).firstIndex(of: ";"), let meaning = entities[rest[start...end]] {
            decoded += meaning
            rest = rest[rest.index(after: end)...]
        } else {
            decoded.append(rest.removeFirst())
        }
    }
    return decoded + rest
}

private let entities: [Substring: String] = [
    "&lt;": "<", "&gt;": ">", "&le;": "≤", "&ge;": "≥", "&asymp;": "≈", "&amp;": "&", "&nbsp;": " ", "&permil;": "‰",
    "&minus;": "-", "&ndash;": "-", "&mdash;": "-", "&quot;": "", "&apos;": "", "&#34;": "", "&#39;": "", "&ldquo;": "",
    "&rdquo;": "", "&lsquo;": "", "&rsquo;": "",
]
