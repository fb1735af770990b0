extension EnglishWording {
    func label(for status: Status) -> String {
        switch status {
        case .met: "met"
        case .onTrack: "on track"
        case .behind: "behind"
        case .offTrack: "off track"
        case .missed: "missed"
        case .dueUnreported: "due, unreported"
        case .baselineOnly: "baseline only"
        case .noData: "no data"
        case .judged: "judged"
        case .advocacy: "advocacy"
        case .notAssessable: "not assessable"
        }
    }

    func label(for method: Method) -> String {
        switch method {
        case .linear: "straight line"
        case .comparator: "comparator"
        case .statcanCAGR: "growth rate (Statistics Canada)"
        case .healthyPeople: "targeted change (Healthy People)"
        }
    }

    func label(for level: Level) -> String {
        switch level {
        case .holds: "holds"
        case .doesNotHold: "does not hold"
        case .targetAchieved: "target achieved"
        case .substantialProgress: "substantial progress"
        case .moderateProgress: "moderate progress"
        case .limitedProgress: "limited progress"
        case .deterioration: "deterioration"
        case .notAvailable: "not available"
        case .met: "target met or exceeded"
        case .improving: "improving"
        case .littleChange: "little change"
        case .gettingWorse: "getting worse"
        }
    }

    func name(of symbol: Arithmetic.Symbol) -> String {
        switch symbol {
        case .latest: "latest"
        case .targetYearValue: "value of the target year"
        case .baseline: "baseline"
        case .target: "target"
        case .expected: "expected"
        case .ratio: "ratio"
        case .latestYear: "latest year"
        case .baselineYear: "baseline year"
        case .targetYear: "target year"
        case .start: "start"
        case .amount: "change"
        case .reference: "reference"
        case .offset: "distance"
        case .tolerance: "tolerance"
        case .lowerBound: "lower bound"
        case .upperBound: "upper bound"
        case .sign: "direction"
        case .observedGrowth: "observed growth"
        case .requiredGrowth: "required growth"
        case .directedGrowth: "growth in the better direction"
        case .limit: "limit"
        case .scaling: "scaling"
        case .substantialThreshold: "threshold of substantial progress"
        case .moderateThreshold: "threshold of moderate progress"
        case .achieved: "change achieved, %"
        case .movedAway: "moved away, %"
        case .difference: "difference"
        }
    }
}
