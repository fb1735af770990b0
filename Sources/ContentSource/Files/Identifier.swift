import Diagnostics

/// Checks ids, which become addresses.
package enum Identifier {
    /// A finding where `id` is not made of lower-case letters, digits and single hyphens between them.
    static func check(_ id: Located<String>, what: Message) -> Diagnostic? {
        isWellFormed(id.value)
            ? nil : .badIdentifier(id.value, what: what, proposal: proposal(for: id.value), at: id.range)
    }

    /// Whether an id can be part of an address: lower-case letters, digits, and hyphens that are neither first nor last.
    package static func isWellFormed(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-")
            && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// The nearest well-formed id, or nil where no letter survives.
    private static func proposal(for id: String) -> String? {
        var result = ""
        for character in id.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            } else if !result.isEmpty, !result.hasSuffix("-") {
                result.append("-")
            }
        }
        while result.hasSuffix("-") { result.removeLast() }
        return result.isEmpty ? nil : result
    }
}

extension Diagnostic {
    fileprivate static func badIdentifier(
        _ id: String, what: Message, proposal: String?, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .badID, at: range,
            Message(
                "“\(id)” cannot be the \(what.english): it becomes an address, so use lower-case letters, digits and hyphens",
                zh: "“\(id)”不能用作\(what.chinese)：它会成为网址的一部分，请用小写字母、数字和连字符"),
            nearMisses: proposal.map { [$0] } ?? [])
    }
}
