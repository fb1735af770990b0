/// Numbers of a drawing, as short as a screen can tell apart.
enum SVGNumber {
    static func text(_ number: Double, decimals: Int = 1) -> String {
        let scale = decimals == 2 ? 100.0 : 10
        return AmountText.number((number * scale).rounded() / scale)
    }
}
