/// A name made comparable: full-width forms folded to half width, spaces and quotation marks dropped, Latin in lower case.
///
/// Offices type （ and ( or “ and ” interchangeably; nobody means two bodies by it.
struct NameKey: Hashable {
    private let folded: String

    init(_ name: String) {
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
        self.folded = folded
    }
}
