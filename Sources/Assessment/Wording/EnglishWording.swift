import PolicyModel

/// English
struct EnglishWording: Wording {
    let betweenSentences = " "

    func sentence(for assessment: Assessment) -> String {
        let unit = assessment.unit
        let year = assessment.targetYear
        let now = assessment.decisive.map { "\(quantity($0.value, unit)) in \($0.year)" } ?? ""
        let target = assessment.acceptance.map { "target (\(demand($0, unit)))" } ?? "target"
        return switch assessment.finding {
        case .advocacy: "An appeal to citizens and society; no government progress is assessed."
        case .judged(let verdict): judged(verdict)
        case .judgementPending: "The target has no number that could be computed; no judgement is on record yet."
        case .noData: "There is neither a baseline nor an observation."
        case .baselineOnly: "There is only \(start(of: assessment)) and no observation since."
        case .dueUnreported(let known, let reaches): unreported(known, reaches, year, unit)
        case .reached: "\(now): the \(year) \(target) is reached."
        case .reachedAtBaseline:
            "Already \(start(of: assessment)) satisfies the \(year) \(target); no observation since."
        case .decided:
            assessment.status == .met ? "\(now): the \(target) is reached." : "\(now): the \(target) is missed."
        case .notYet: "\(now): the \(year) \(target) is not reached yet."
        case .fellBack: "\(now): no longer within the \(year) \(target), which \(start(of: assessment)) satisfied."
        case .overshot: "\(now): past the far end of the \(year) \(target)."
        case .noWayToGo:
            "\(now): the \(year) \(target) is not reached yet; as \(start(of: assessment)) equals it, there is no line to follow."
        case .line(let ratio): line(assessment, ratio, now, target)
        case .growth(let observed, let required, let ratio): "\(now); \(growth(assessment, observed, required, ratio))"
        case .targetedChange(let percent):
            "\(now): \(NumberText(percent).text)% of the change from \(start(of: assessment)) to the \(year) \(target) is "
                + (assessment.level == .improving
                    ? "achieved; 10% or more is improving." : "achieved; less than 10% is little change.")
        case .movedAway(let percent): movedAway(assessment, percent, now)
        case .trend(let movement, let dips): trend(assessment, movement, dips, now)
        case .kept: "\(now): no worse than \(start(of: assessment))."
        case .worsened: "\(now): worse than \(start(of: assessment))."
        case .answered: answered(assessment, now)
        case .notAssessable(let cause): "Cannot be assessed: \(reason(cause, unit))."
        }
    }

    func separator(before unit: String) -> String { unit == "%" || unit == "‰" ? "" : " " }

    func answer(_ holds: Bool) -> String { holds ? ": true" : ": false" }

    private func start(of assessment: Assessment) -> String {
        guard let start = assessment.start else { return "the baseline" }
        let name = start == assessment.baseline ? "the baseline" : "the first observation"
        let year = start.year.map { " of \($0)" } ?? ""
        return "\(name)\(year) (\(quantity(start.value, assessment.unit)))"
    }

    private func judged(_ verdict: RecordedVerdict) -> String {
        let word = Status(rawValue: verdict.verdict).map(label(for:)) ?? verdict.verdict
        let reason = verdict.reason.isEmpty ? "" : " Reason: \(ended(verdict.reason))"
        return "Judged “\(word)” by \(verdict.by) on \(verdict.on).\(reason)"
    }

    private func unreported(_ known: YearValue?, _ reaches: Bool?, _ year: Int, _ unit: String) -> String {
        let start = "The target fell due at the end of \(year), but no value of \(year) is reported."
        guard let known else { return start }
        let verdict =
            reaches.map { $0 ? " reaches the target value" : " does not reach the target value" } ?? " is known"
        let which = known.year < year ? "last value before" : "first value after"
        return start
            + " The \(which) it, \(quantity(known.value, unit)) in \(known.year),\(verdict) but proves nothing for \(year)."
    }

    private func line(_ assessment: Assessment, _ ratio: Double, _ now: String, _ target: String) -> String {
        let settings = assessment.settings
        let onTrack = NumberText(settings.onTrack).text
        let behind = NumberText(settings.behind).text
        let expected = assessment.expectedValue.map { quantity($0, assessment.unit) } ?? ""
        let verdict =
            if ratio.reaches(settings.onTrack) {
                "at least \(onTrack)"
            } else {
                ratio.reaches(settings.behind) ? "below \(onTrack) but at least \(behind)" : "below \(behind)"
            }
        return
            "\(now); the straight line from \(start(of: assessment)) to the \(assessment.targetYear) \(target) stands at "
            + "\(expected). The ratio is \(NumberText(ratio).text), \(verdict)."
    }

    private func growth(_ assessment: Assessment, _ observed: Double, _ required: Double?, _ ratio: Double?) -> String {
        let years = [assessment.start?.year, assessment.decisive?.year].compactMap { $0.map(String.init) }
        let level = assessment.level.map { ": \(label(for: $0))" } ?? ""
        let rate = "\(percentage(observed)) a year in \(years.joined(separator: "–"))"
        guard let required else { return "\(rate), judged by the rate as the target has no number\(level)." }
        let compared = ratio.map { "; counted in the better direction the ratio is \(NumberText($0).text)" } ?? ""
        return
            "\(rate), where reaching the target in \(assessment.targetYear) takes \(percentage(required)) a year\(compared)\(level)."
    }

    private func movedAway(_ assessment: Assessment, _ percent: Double?, _ now: String) -> String {
        guard let percent else { return "\(now): moved the wrong way from a baseline of 0, getting worse." }
        if percent == 0 { return "\(now): the same as \(start(of: assessment))." }
        let level =
            assessment.level == .gettingWorse ? "10% or more is getting worse" : "less than 10% is little change"
        return
            "\(now): moved the wrong way from \(start(of: assessment)) by \(NumberText(percent).text)% of it; \(level)."
    }

    private func trend(_ assessment: Assessment, _ movement: Finding.Movement, _ dips: [Int], _ now: String) -> String {
        let compared =
            switch movement {
            case .better: "better than"
            case .unchanged: "the same as"
            case .worse: "worse than"
            }
        let years = dips.map(String.init).joined(separator: ", ")
        let exception = dips.isEmpty ? "" : "; worse than the value before in \(years)"
        return "\(now): \(compared) \(start(of: assessment))\(exception)."
    }

    private func answered(_ assessment: Assessment, _ now: String) -> String {
        switch assessment.status {
        case .met, .onTrack: "\(now): as the target says."
        case .behind: "\(now): not yet as the target says."
        case .offTrack, .missed, .dueUnreported, .baselineOnly, .noData, .judged, .advocacy, .notAssessable:
            "\(now): not as the target says."
        }
    }

    private func ended(_ text: String) -> String {
        text.hasSuffix("。") || text.hasSuffix(".") ? text : text + "."
    }
}
