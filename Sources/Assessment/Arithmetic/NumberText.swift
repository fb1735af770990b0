/// A number as readers want it: at most four decimals, or four significant digits below 0.1, no trailing zeros.
///
/// `0.1 + 0.2` is `0.3`; negative numbers carry U+2212.
package struct NumberText: Hashable, Sendable {
    package let text: String
    /// False where the text is rounded by more than floating-point noise.
    package let isExact: Bool

    package init(_ number: Double) {
        let magnitude = abs(number)
        guard magnitude > 1e-12, magnitude < 1e15 else {
            text = magnitude == 0 ? "0" : "\(number)"
            isExact = true
            return
        }
        let decimals = Self.decimals(for: magnitude)
        let scale = Self.powerOfTen(decimals)
        let rounded = (magnitude * scale).rounded()
        let digits = String(Int(rounded))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        var fraction = padded.suffix(decimals)
        while fraction.last == "0" { fraction.removeLast() }
        let whole = padded.dropLast(decimals)
        text = (number < 0 ? "−" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
        isExact = (rounded / scale).isClose(to: magnitude)
    }

    private static func decimals(for magnitude: Double) -> Int {
        var decimals = 4
        var leading = magnitude
        while leading < 0.1 {
            leading *= 10
            decimals += 1
        }
        // 2^53, beyond which a Double skips whole numbers.
        while magnitude * powerOfTen(decimals) > 9e15 { decimals -= 1 }
        return decimals
    }

    private static func powerOfTen(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
