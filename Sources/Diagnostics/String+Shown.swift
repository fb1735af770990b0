extension String {
    /// With a sign that can be seen (�) for each that a terminal would obey instead of showing it, line breaks included.
    ///
    /// Names of files and values may hold any sign; what quotes them goes through here on its way to a terminal.
    package var shown: String {
        guard unicodeScalars.contains(where: \.isObeyed) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isObeyed ? "\u{FFFD}" : $0 }))
    }
}

extension Unicode.Scalar {
    /// Tabs, line breaks, escapes, changes of the writing direction.
    var isObeyed: Bool {
        properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
