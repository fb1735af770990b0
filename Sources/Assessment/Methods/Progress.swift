import PolicyModel

/// A numeric target that is neither reached nor due, and the value that says how far things are.
struct Progress {
    let situation: Situation
    let goal: Goal
    let latest: YearValue
    let now: Reading

    /// The method's ruling with the value and the goal's own steps and remarks in place.
    func ruling() -> Ruling {
        let ruling =
            switch situation.method {
            case .linear: LinearMethod(progress: self).ruling()
            case .comparator: comparison
            case .statcanCAGR: GrowthMethod(progress: self).ruling()
            case .healthyPeople: TargetedChangeMethod(progress: self).ruling()
            }
        return ruling.with {
            if $0.status != .notAssessable { $0.method = situation.method }
            $0.steps = goal.steps + $0.steps
            if now.bound != nil { $0.remarks.append(.boundUsed(latest)) }
        }
    }

    private var comparison: Ruling {
        Ruling(.behind, .notYet).with {
            $0.level = .doesNotHold
            $0.steps = [goal.acceptance.step(.latest, now.number, against: goal.limitSymbol)]
        }
    }
}
