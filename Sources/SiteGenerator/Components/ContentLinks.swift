import PolicyModel

/// Links as editors write them: to a file of the content (`../policies/x.md`), to a page (`glossary.html`) or outside.
struct ContentLinks: Sendable {
    let site: SiteFacts
    /// The way from the page to the root of the site.
    let root: String

    private static let folders: Set<Substring> = [
        "policies", "measures", "agencies", "indicators", "updates", "places", "compare", "data",
        "files",
    ]

    /// The link as the page writes it; addresses with a scheme and fragments stay as they are.
    func address(of destination: String) -> String {
        guard Self.isInternal(destination) else { return destination }
        let (path, rest) = Self.split(destination)
        var components = path.split(separator: "/").drop { $0 == "." || $0 == ".." }
        if components.first == "pages" { components = components.dropFirst() }
        guard let first = components.first else { return root + SiteAddress.home + rest }
        if components.count > 1, !Self.folders.contains(first) { return destination }
        let target = components.joined(separator: "/")
        guard target.hasSuffix(".md") else { return root + target + rest }
        let stem = String(target.dropLast(".md".utf8.count))
        if first == "updates", let note = note(stem.percentDecoded) { return root + note }
        return root + stem + ".html" + rest
    }

    static func isInternal(_ destination: String) -> Bool {
        guard let first = destination.first, first != "#", first != "/", first != "?" else { return false }
        let head = destination.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
        return !head.contains(":")
    }

    /// The path and what follows it (`?…`, `#…`).
    static func split(_ destination: String) -> (path: Substring, rest: Substring) {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        return (destination[..<end], destination[end...])
    }

    /// The place of a progress note on the page of its year.
    private func note(_ stem: String) -> String? {
        let name = Update.identifier(ofFile: String(stem.split(separator: "/").last ?? ""))
        let note = site.catalog.updates.first { $0.id == name || $0.id == "\($0.date)-\(name)" }
        return note.map { SiteAddress.updates(of: $0.date.year) + "#" + $0.id.addressEncoded }
    }
}

extension String {
    /// With `%E5%BC%A0` read as the bytes it stands for; a sign of percent that is none stays.
    var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(UInt8(digits[0] * 16 + digits[1]))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
