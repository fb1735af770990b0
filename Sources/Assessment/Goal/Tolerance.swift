/// How far from a number “about” (左右) reaches: one point for percentages, else a twentieth of the number.
enum Tolerance {
    static func around(_ number: Double, in input: AssessmentInput) -> Double {
        input.isPercentage ? 1 : abs(number) / 20
    }
}
