import PolicyModel

/// Compound annual growth compared with the growth the target needs.
///
/// Source: “Progress Measurement Methodology for the Sustainable Development Goals”, Statistics Canada, as published
/// with Open SDG (https://open-sdg.readthedocs.io/en/latest/progress-methodology/).
struct GrowthMethod {
    let progress: Progress

    func ruling() -> Ruling {
        let situation = progress.situation
        switch situation.series.start(before: progress.latest.year) {
        case .failure(let cause): return .notAvailable(cause)
        case .success(let start):
            guard let year = start.year else { return .notAvailable(.noBaselineYear) }
            let growth = GrowthRate(from: start.number, in: year)
            return ruling(growth, sign: progress.goal.sign(from: start.number))
        }
    }

    private func ruling(_ growth: GrowthRate, sign: Double) -> Ruling {
        let goal = GrowthRate.nonZero(progress.goal.value)
        guard growth.allows(progress.now.number), growth.allows(goal) else { return .notAvailable(.oppositeSigns) }
        guard
            let observed = growth.step(
                .observedGrowth, .latest, progress.now.number, .latestYear, progress.latest.year),
            let required = growth.step(.requiredGrowth, .target, goal, .targetYear, progress.situation.target.year)
        else { return .notAvailable(.beyondArithmetic) }
        let towards = Arithmetic.Term.named(.sign, growth.isNegative ? -sign : sign)
        let gain = towards * .named(.observedGrowth, observed.value)
        let ratio = Arithmetic.Step.computing(
            .ratio, gain / .magnitude(.named(.requiredGrowth, required.value)))
        // A required growth of 0 (target equal to baseline) has no ratio; the sign of the growth is left.
        let level =
            ratio.map { Self.level(ofRatio: $0.value) } ?? Self.level(ofRatio: gain.value.map { min($0, 0) } ?? 0)
        return Ruling(
            level.status, .growth(observed: observed.value, required: required.value, ratio: ratio?.value)
        ).with {
            $0.level = level
            $0.steps = [observed.step, required.step] + (ratio.map { [$0.step] } ?? [])
            $0.ratio = ratio?.value
            if growth.replacedZero || progress.goal.value == 0 { $0.remarks.append(.zeroReplaced) }
        }
    }

    private static func level(ofRatio ratio: Double) -> Level {
        if ratio.reaches(0.95) { return .substantialProgress }
        if ratio.reaches(0.6) { return .moderateProgress }
        return ratio.reaches(0) ? .limitedProgress : .deterioration
    }
}
