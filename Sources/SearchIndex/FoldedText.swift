import Foundation

/// A text as search compares it: NFKC (Unicode Standard Annex #15), then each character in lower case by itself.
///
/// The case of a character never depends on its neighbours, so that the page's script can do the same without a library.
package struct FoldedText: Hashable, Sendable {
    package let scalars: [Unicode.Scalar]

    package init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            if Self.han.contains(scalar.value) {
                scalars.append(scalar)
                continue
            }
            guard let folded = Self.known(scalar) else {
                self.scalars = Self.composed(text)
                return
            }
            scalars.append(folded)
        }
        self.scalars = scalars
    }

    package var string: String { String(String.UnicodeScalarView(scalars)) }
}

extension FoldedText {
    /// Nearly every character of a Chinese text, and none that folding changes.
    private static let han: ClosedRange<UInt32> = 0x4E00...0x9FFF

    /// What a character of everyday Chinese text becomes whatever stands beside it; nil where NFKC has to look.
    private static func known(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
        case 0...0x7F, 0x3001...0x3029: scalar
        case 0x2013...0x2014, 0x2018...0x2019, 0x201C...0x201D, 0x2030, 0x2264...0x2265: scalar
        case 0x3000: " "
        case 0xFF01...0xFF20, 0xFF3B...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0xFF21...0xFF3A: Unicode.Scalar(scalar.value - 0xFEE0 + 0x20)
        default: nil
        }
    }

    private static func composed(_ text: String) -> [Unicode.Scalar] {
        // Foundation leaves apart what its compatibility mapping has just parted, such as half-width ﾊ and ﾟ.
        let composed = text.precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
        return composed.unicodeScalars.flatMap { scalar in
            Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
}
