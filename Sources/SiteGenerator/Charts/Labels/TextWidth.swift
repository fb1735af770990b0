/// How wide a text is in the chart's letters, estimated on the wide side: no font is at hand when a site is built.
enum TextWidth {
    /// The size of a chart's letters in pixels, as the style sheet sets it.
    static let size = 13.0

    /// In pixels.
    static func of(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
    }

    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case " ", ".", ",", ":", ";", "'", "|", "i", "l": 0.34
        case "m", "w", "M", "W", "%", "‰": 0.92
        case "\u{0}"..."\u{2ff}": 0.62
        default: 1
        }
    }
}
