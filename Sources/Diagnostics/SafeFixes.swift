extension Diagnostic.Fix {
    /// The spelling a misspelt name can only have been meant to have: one of the known names is a slip away, and only one.
    ///
    /// Nil for names so short that a slip away lies another body: 县水利局, 县水务局.
    package static func respelling(_ name: Located<String>, near: [String]) -> Diagnostic.Fix? {
        let shortest = name.value.utf8.allSatisfy { $0 < 0x80 } ? 4 : 5
        guard name.value.count >= shortest else { return nil }
        let meant = near.filter { isSlip(name.value, of: $0) }
        return meant.count == 1 ? Diagnostic.Fix(name.range, replacement: meant[0]) : nil
    }
}

extension String {
    /// With 0–9 and their sign and point for the full-width ones (U+FF10–FF19, U+FF0D, U+FF0E) an input method leaves.
    package var withHalfWidthDigits: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar {
                    case "０"..."９", "－", "．": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
                    default: scalar
                    }
                }))
    }

    package var hasFullWidthDigits: Bool { unicodeScalars.contains { ("０"..."９").contains($0) } }
}
