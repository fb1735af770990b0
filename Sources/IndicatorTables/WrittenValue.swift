extension TabledIndicator.Baseline {
    /// The number it states, without comparator and unit; nil where words stand, or more than one number.
    package var number: Double? { writtenNumber(text) }
}

/// The number of `31.3`, `>0.005`, `91.90%`, `1,234.5`, `约30万`; nil for words and ranges.
private func writtenNumber(_ text: String) -> Double? {
    var digits = ""
    var isOver = false
    for scalar in text.unicodeScalars.map(\.halfWidth) {
        let isPart = scalar.isDigit || (scalar == "." && !digits.isEmpty)
        if isPart, isOver { return nil }
        if isPart {
            digits.unicodeScalars.append(scalar)
        } else if scalar == "," || scalar == " " {
            continue
        } else if !digits.isEmpty {
            isOver = true
        } else if scalar == "-" || scalar == "−" {
            digits = "-"
        }
    }
    return digits.contains { $0.isNumber } ? Double(digits) : nil
}
