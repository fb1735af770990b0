import PolicyModel

/// Gives every target its status, with the arithmetic that led to it.
package struct Assessor: Sendable {
    private let settings: AssessmentSettings
    private let asOfYear: Int

    /// - Parameters:
    ///   - settings: The site's method and thresholds.
    ///   - asOfYear: The year of the day the site speaks of. Values are known by year and a target of a year is due when
    ///     that year is over, so month and day decide nothing.
    package init(settings: AssessmentSettings = AssessmentSettings(), asOfYear: Int) {
        self.settings = settings
        self.asOfYear = asOfYear
    }

    /// The status of one target of an indicator.
    package func assess(_ input: AssessmentInput, _ target: AssessmentTarget) -> Assessment {
        let situation = Situation(input, target, settings: settings, asOfYear: asOfYear)
        return assessment(situation, ruling(situation))
    }

    private func ruling(_ situation: Situation) -> Ruling {
        if situation.input.isAdvocacy { return Ruling(.advocacy, .advocacy) }
        return switch situation.target.expression {
        case .quantity, .range, .change, .reference: NumericRule(situation: situation).ruling()
        case .trend(let change): judgedIfOpen(TrendRule(situation: situation, change: change).ruling(), situation)
        case .maintain: judgedIfOpen(MaintainRule(situation: situation).ruling(), situation)
        case .yesNo(let wanted): judgedIfOpen(AnswerRule(situation: situation, wanted: wanted).ruling(), situation)
        case .words: WordsRule(situation: situation).ruling()
        }
    }

    /// Where data leave a target without a number open, people's verdict stands.
    private func judgedIfOpen(_ ruling: Ruling, _ situation: Situation) -> Ruling {
        guard situation.target.verdict != nil else { return ruling }
        return switch ruling.status {
        case .noData, .baselineOnly, .dueUnreported, .notAssessable: WordsRule(situation: situation).ruling()
        case .met, .onTrack, .behind, .offTrack, .missed, .judged, .advocacy: ruling
        }
    }

    private func assessment(_ situation: Situation, _ ruling: Ruling) -> Assessment {
        let latest = situation.series.afterBaseline.last
        let age = ruling.decisive.map { asOfYear - $0.year } ?? 0
        let isStale = !situation.isDue && age > settings.staleAfterYears
        var remarks = ruling.remarks
        if isStale { remarks.append(.stale(years: age)) }
        if situation.series.hasLaterObservations { remarks.append(.laterObservationsIgnored) }
        let hasArithmetic = !ruling.steps.isEmpty
        return Assessment(
            target: situation.target, status: ruling.status, method: ruling.method, level: ruling.level,
            finding: ruling.finding, remarks: remarks,
            arithmetic: hasArithmetic ? Arithmetic(steps: ruling.steps, ratio: ruling.ratio) : nil,
            targetValue: ruling.targetValue, expectedValue: ruling.expectedValue, acceptance: ruling.acceptance,
            baseline: situation.input.baseline, start: situation.series.counted(before: ruling.decisive?.year),
            latest: latest, decisive: ruling.decisive, direction: ruling.sense?.direction ?? situation.input.direction,
            directionIsInferred: ruling.sense?.isInferred ?? false, isDue: situation.isDue, isStale: isStale,
            alreadyMetAtBaseline: ruling.alreadyMetAtBaseline, settings: settings, unit: situation.input.unit)
    }
}
