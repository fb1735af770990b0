/// A name made comparable: full-width forms folded to half width, spaces and quotation marks dropped, Latin in lower case.
///
/// Offices type （ and ( or “ and ” interchangeably; nobody means two bodies by it.
package struct NameKey: Hashable, Sendable {
    private let folded: String

    package init(_ name: String) { folded = Self.isFolded(name) ? name : Self.folded(name) }

    /// Whether folding would change nothing, which is so for nearly every name: no ASCII but digits and small letters, and none of
    /// the lead bytes of the signs that fold.
    private static func isFolded(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x61...0x7A: true
            case 0xC2, 0xE2, 0xE3, 0xEF: false
            default: byte >= 0x80
            }
        }
    }

    private static func folded(_ name: String) -> String {
        var folded = ""
        folded.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09, 0x0A, 0x3000, 0xA0, 0x22, 0x201C, 0x201D: continue
            case 0xFF01...0xFF5E:
                let half = UnicodeScalar(scalar.value - 0xFEE0) ?? scalar
                folded.unicodeScalars.append(contentsOf: half.properties.lowercaseMapping.unicodeScalars)
            case 0x41...0x5A: folded.unicodeScalars.append(UnicodeScalar(scalar.value + 0x20) ?? scalar)
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }
}
