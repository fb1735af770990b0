/// Which way is better where a number stands at the end of its scale: nothing is above 100 %, nothing counted is below 0.
enum ScaleEnd {
    static func direction(towards number: Double, in input: AssessmentInput) -> Direction? {
        if number == 0 { return .decrease }
        if input.isPercentage, number == 100 { return .increase }
        if let limit = input.limit, limit > 0, number == limit { return .increase }
        return nil
    }
}
