import Foundation

/// Chinese text in Latin letters, for ids.
package enum Pinyin {
    /// A syllable for each Chinese character and one for each run of digits or Latin letters, in lower case without tones:
    /// `健康2030` is `jian`, `kang`, `2030`.
    package static func syllables(_ text: String) -> [String] {
        var syllables: [String] = []
        var run = ""
        func close() {
            if !run.isEmpty { syllables.append(run) }
            run = ""
        }
        for scalar in text.unicodeScalars.map(halfWidth) {
            if scalar.isASCII, scalar.properties.isAlphabetic || "0"..."9" ~= scalar {
                run.unicodeScalars.append(scalar)
            } else {
                close()
                if scalar.properties.isIdeographic, let syllable = syllable(scalar) { syllables.append(syllable) }
            }
        }
        close()
        return syllables.map { $0.lowercased() }
    }

    /// `市卫生健康委` is `swsjkw`.
    package static func initials(_ text: String) -> String {
        syllables(text).map { $0.first.map { $0.isNumber } ?? false ? $0 : String($0.prefix(1)) }.joined()
    }

    private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        "\u{FF01}"..."\u{FF5E}" ~= scalar ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }

    private static func syllable(_ scalar: Unicode.Scalar) -> String? {
        let latin = String(scalar).applyingTransform(.mandarinToLatin, reverse: false)?.applyingTransform(
            .stripDiacritics, reverse: false)
        let letters = (latin ?? "").lowercased().filter { $0.isASCII && $0.isLetter }
        return letters.isEmpty ? nil : letters
    }
}
