import Diagnostics
import Glibc
import PolicyModel

/// Words the numbers of an axis: all with the decimals the step asks for, large ones in 万 and 亿 or in millions.
struct TickText {
    private let decimals: Int
    private let scale: (divisor: Double, suffix: String)

    /// For ticks `step` apart, none larger than `largest`. A unit that begins with 万 or 亿 is not counted in 万 again.
    init(step: Double, largest: Double, unit: String?, language: Language) {
        let isCounted = unit.map { $0.hasPrefix("万") || $0.hasPrefix("亿") } ?? false
        let scales: [(Double, String)] =
            switch language {
            case .chinese: [(1e8, "亿"), (1e4, "万")]
            case .english: [(1e9, " bn"), (1e6, " m")]
            }
        let fitting = isCounted || largest < 1e5 ? nil : scales.first { largest >= $0.0 }
        scale = fitting ?? (1, "")
        decimals = max(0, Int((-log10(step / scale.divisor) - 1e-9).rounded(.up)))
    }

    func text(_ value: Double) -> String {
        let power = pow(10, Double(decimals))
        let scaled = (abs(value) / scale.divisor * power).rounded()
        guard scaled < 9e15 else { return "\(value)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        let sign = value < 0 && scaled > 0 ? "−" : ""
        let fraction = decimals == 0 ? "" : "." + padded.suffix(decimals)
        return sign + padded.dropLast(decimals) + fraction + (scaled == 0 ? "" : scale.suffix)
    }
}
