import Assessment
import Diagnostics
import PolicyModel

extension IndicatorFinding {
    /// The finding as half a sentence, to stand behind the indicator's name.
    func text(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private var chinese: String {
        let head = value.map { value in
            let year = value.year.map { "\($0)年\(value.isBaseline ? "（基期）" : "")" } ?? "基期"
            return "\(year)为\(amount(value.written))"
        }
        let since = isBaselineNewest ? "，此后尚无监测值" : ""
        guard let target else { return head ?? "尚无数据" }
        let goal = "\(target.target.year)年目标\(demand(target, in: .chinese, brackets: ("（", "）")))"
        switch standing {
        case .reached: return "\(head ?? "")，已达到\(goal)\(since)"
        case .apart(let distance, _, let isFarther):
            return "\(head ?? "")，离\(goal)还差\(gap(distance, points: "个百分点"))\(isFarther ? "，比基期更远" : "")\(since)"
        case .missed(let distance):
            return "\(head ?? "")，没有达到\(goal)" + (distance.map { "，差\(gap($0, points: "个百分点"))" } ?? "")
        case .unreported:
            return "\(goal)已到期，没有报告当年的数值" + (head.map { "；最近的数值：\($0)" } ?? "")
        case .open:
            return "\(head ?? "尚无数据")；\(goal)" + (status(target, in: .chinese).map { "，\($0)" } ?? "")
        case .noTarget: return head ?? "尚无数据"
        }
    }

    private var english: String {
        let head = value.map { value in
            let year = value.year.map { " in \($0)" } ?? ""
            return "\(amount(value.written))\(year)\(value.isBaseline ? " (baseline)" : "")"
        }
        let since = isBaselineNewest ? "; nothing observed since" : ""
        guard let target else { return head ?? "no data yet" }
        let goal = "\(target.target.year) target of \(demand(target, in: .english, brackets: (" (", ")")))"
        switch standing {
        case .reached: return "\(head ?? ""), which meets the \(goal)\(since)"
        case .apart(let distance, let isAbove, let isFarther):
            let farther = isFarther ? " and farther from it than the baseline" : ""
            let points = distance == 1 ? " percentage point" : " percentage points"
            let side = isAbove ? "above" : "below"
            return "\(head ?? ""), \(gap(distance, points: points)) \(side) the \(goal)\(farther)\(since)"
        case .missed(let distance):
            let points = distance == 1 ? " percentage point" : " percentage points"
            return "\(head ?? ""), which misses the \(goal)" + (distance.map { " by \(gap($0, points: points))" } ?? "")
        case .unreported:
            return "the \(goal) fell due, and no value of that year is reported"
                + (head.map { "; the newest is \($0)" } ?? "")
        case .open:
            return "\(head ?? "no data yet"); \(goal)" + (status(target, in: .english).map { ", \($0)" } ?? "")
        case .noTarget: return head ?? "no data yet"
        }
    }
}

extension IndicatorFinding {
    private func amount(_ value: MeasuredValue) -> String {
        value.number == nil ? "“\(value.text)”" : AmountText.withUnit(value.text, unit: unit)
    }

    /// What the target asks for: its number where it has one, with the words it was computed from; else its words.
    ///
    /// “At least” is not written: one falls short of 38 % and of “at least 38 %” by the same distance.
    private func demand(
        _ assessed: TargetAssessment, in language: Language, brackets: (String, String)
    ) -> String {
        let text = assessed.target.text
        switch assessed.target.expression {
        case .quantity(.atLeast, let number): return AmountText.quantity(number, unit: unit)
        case .quantity, .range: return AmountText.demand(assessed.target.expression, unit: unit, in: language) ?? text
        case .change, .reference:
            guard let number = assessed.assessment.targetValue else { return "“\(text)”" }
            return AmountText.quantity(number, unit: unit) + brackets.0 + text + brackets.1
        case .trend, .maintain, .yesNo, .words: return "“\(text)”"
        }
    }

    private func gap(_ distance: Double, points: String) -> String {
        unit == "%" ? NumberText(distance).text + points : AmountText.quantity(distance, unit: unit)
    }

    /// What is to be said of a target that no distance describes; nil where value and target say it all.
    private func status(_ assessed: TargetAssessment, in language: Language) -> String? {
        let assessment = assessed.assessment
        let chip = StatusChip(assessment.status, in: language)
        switch assessment.status {
        case .met, .onTrack, .behind, .offTrack, .missed, .dueUnreported, .baselineOnly, .notAssessable:
            return language == .chinese ? chip.label : chip.label.lowercased()
        case .judged:
            guard case .judged(let verdict) = assessment.finding else {
                return language == .chinese ? "须由人员评价" : "to be judged by people"
            }
            let word = Status(rawValue: verdict.verdict).map { StatusChip($0, in: language).label } ?? verdict.verdict
            return language == .chinese ? "评价结论为“\(word)”" : "judged “\(word)”"
        case .advocacy: return language == .chinese ? "属倡导性指标，不评估进度" : "an appeal to citizens, not assessed"
        case .noData: return nil
        }
    }
}
