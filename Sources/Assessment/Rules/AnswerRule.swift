import PolicyModel

/// `是` or `否`. A yes is reached once; a no has to be kept until the target's year.
struct AnswerRule {
    let situation: Situation
    let wanted: Bool

    func ruling() -> Ruling {
        decided().with { $0.decisive = situation.decisive }
    }

    private func decided() -> Ruling {
        if let ruling = situation.rulingWithoutValue(reaches: { answer($0.value).map { $0 == wanted } }) {
            return ruling
        }
        guard let value = situation.decisive else { return baseline }
        guard let given = answer(value.value) else { return .notAssessable(.notAnAnswer(value)) }
        let status: Status =
            switch (given == wanted, situation.isDue) {
            case (true, true): .met
            case (false, true): .missed
            case (true, false): wanted ? .met : .onTrack
            case (false, false): wanted ? .behind : .offTrack
            }
        return Ruling(status, .answered)
    }

    private var baseline: Ruling {
        guard wanted, let baseline = situation.series.baseline, answer(baseline.value) == true else {
            return Ruling(.baselineOnly, .baselineOnly)
        }
        return Ruling(.met, .reachedAtBaseline).with { $0.alreadyMetAtBaseline = true }
    }

    private func answer(_ value: MeasuredValue) -> Bool? {
        switch value.text.lowercased() {
        case "是", "yes", "true": true
        case "否", "no", "false": false
        default: nil
        }
    }
}
