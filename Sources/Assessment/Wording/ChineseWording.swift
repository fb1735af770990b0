import PolicyModel

/// 中文
struct ChineseWording: Wording {
    let betweenSentences = ""

    func sentence(for assessment: Assessment) -> String {
        let unit = assessment.unit
        let year = assessment.targetYear
        let now = assessment.decisive.map { "\($0.year)年为\(quantity($0.value, unit))" } ?? ""
        let target = assessment.acceptance.map { "目标（\(demand($0, unit))）" } ?? "目标"
        return switch assessment.finding {
        case .advocacy: "这是面向个人和社会的倡导性指标，不评估政府进度。"
        case .judged(let verdict): judged(verdict)
        case .judgementPending: "目标没有可计算的数值，须由人员评价；目前尚无评价记录。"
        case .noData: "尚无基期值，也无监测值。"
        case .baselineOnly: "只有\(start(of: assessment))，尚无此后的监测值。"
        case .dueUnreported(let known, let reaches): unreported(known, reaches, year, unit)
        case .reached: "\(now)，已达到\(year)年\(target)。"
        case .reachedAtBaseline: "\(start(of: assessment))已达到\(year)年\(target)；此后尚无监测值。"
        case .decided: assessment.status == .met ? "\(now)，达到\(target)。" : "\(now)，未达到\(target)。"
        case .notYet: "\(now)，尚未达到\(year)年\(target)。"
        case .fellBack: "\(start(of: assessment))曾满足\(year)年\(target)，但\(now)，已不再满足。"
        case .overshot: "\(now)，已越过\(year)年\(target)的范围。"
        case .noWayToGo: "\(start(of: assessment))与目标值相同，无法画出进度线；\(now)，尚未达到\(year)年\(target)。"
        case .line(let ratio): line(assessment, ratio, now, target)
        case .growth(let observed, let required, let ratio): "\(now)；\(growth(assessment, observed, required, ratio))"
        case .targetedChange(let percent):
            "\(now)，从\(start(of: assessment))到\(year)年\(target)的变化已完成\(NumberText(percent).text)%"
                + (assessment.level == .improving ? "，达到10%，属有改善。" : "，不足10%，属变化不大。")
        case .movedAway(let percent): movedAway(assessment, percent, now)
        case .trend(let movement, let dips): trend(assessment, movement, dips, now)
        case .kept: "\(now)，不差于\(start(of: assessment))，得到保持。"
        case .worsened: "\(now)，差于\(start(of: assessment))，未能保持。"
        case .answered: answered(assessment, now)
        case .notAssessable(let cause): "无法评估：\(reason(cause, unit))。"
        }
    }

    func separator(before unit: String) -> String { "" }

    func answer(_ holds: Bool) -> String { holds ? "，成立" : "，不成立" }

    private func start(of assessment: Assessment) -> String {
        guard let start = assessment.start else { return "基期值" }
        let isBaseline = start == assessment.baseline
        let year = start.year.map { "\($0)年" } ?? ""
        return "\(year)\(isBaseline ? "基期值" : "首个监测值")\(quantity(start.value, assessment.unit))"
    }

    private func judged(_ verdict: RecordedVerdict) -> String {
        let word = Status(rawValue: verdict.verdict).map(label(for:)) ?? verdict.verdict
        let reason = verdict.reason.isEmpty ? "" : "理由：\(ended(verdict.reason))"
        return "评价结论：\(word)（\(verdict.by)，\(date(verdict.on))）。\(reason)"
    }

    private func unreported(_ known: YearValue?, _ reaches: Bool?, _ year: Int, _ unit: String) -> String {
        let start = "目标已于\(year)年底到期，但没有\(year)年的监测值。"
        guard let known else { return start }
        let verdict = reaches.map { $0 ? "，已达到目标值" : "，未达到目标值" } ?? ""
        let which = known.year < year ? "此前最近的" : "此后最早的"
        return start + "\(which)\(known.year)年值为\(quantity(known.value, unit))\(verdict)，但不能代替\(year)年的结果。"
    }

    private func line(_ assessment: Assessment, _ ratio: Double, _ now: String, _ target: String) -> String {
        let settings = assessment.settings
        let onTrack = NumberText(settings.onTrack).text
        let behind = NumberText(settings.behind).text
        let expected = assessment.expectedValue.map { quantity($0, assessment.unit) } ?? ""
        let verdict =
            if ratio.reaches(settings.onTrack) {
                "不低于\(onTrack)"
            } else {
                ratio.reaches(settings.behind) ? "低于\(onTrack)但不低于\(behind)" : "低于\(behind)"
            }
        return "\(now)；从\(start(of: assessment))到\(assessment.targetYear)年\(target)的直线此时应为\(expected)，"
            + "进度比\(NumberText(ratio).text)，\(verdict)。"
    }

    private func growth(_ assessment: Assessment, _ observed: Double, _ required: Double?, _ ratio: Double?) -> String {
        let years = [assessment.start?.year, assessment.decisive?.year].compactMap { $0.map(String.init) }
        let level = assessment.level.map { "，属\(label(for: $0))" } ?? ""
        let rate = "\(years.joined(separator: "—"))年年均变化\(percentage(observed))"
        guard let required else { return "\(rate)，目标没有数值，按变化率判断\(level)。" }
        let compared = ratio.map { "，向好方向计的比值为\(NumberText($0).text)" } ?? ""
        return "\(rate)，到\(assessment.targetYear)年达到目标须年均变化\(percentage(required))\(compared)\(level)。"
    }

    private func movedAway(_ assessment: Assessment, _ percent: Double?, _ now: String) -> String {
        guard let percent else { return "\(now)，基期值为0，已向相反方向变化，属恶化。" }
        if percent == 0 { return "\(now)，与\(start(of: assessment))相同，没有变化。" }
        let level = assessment.level == .gettingWorse ? "达到10%，属恶化" : "不足10%，属变化不大"
        return "\(now)，较\(start(of: assessment))向相反方向变化了基期值的\(NumberText(percent).text)%，\(level)。"
    }

    private func trend(_ assessment: Assessment, _ movement: Finding.Movement, _ dips: [Int], _ now: String) -> String {
        let compared =
            switch movement {
            case .better: "好于"
            case .unchanged: "等于"
            case .worse: "差于"
            }
        let years = dips.map { "\($0)年" }.joined(separator: "、")
        let exception = dips.isEmpty ? "" : "；其间\(years)较前一次变差"
        return "\(now)，\(compared)\(start(of: assessment))\(exception)。"
    }

    private func answered(_ assessment: Assessment, _ now: String) -> String {
        switch assessment.status {
        case .met, .onTrack: "\(now)，与目标一致。"
        case .behind: "\(now)，尚未达到目标。"
        case .offTrack, .missed, .dueUnreported, .baselineOnly, .noData, .judged, .advocacy, .notAssessable:
            "\(now)，与目标不一致。"
        }
    }

    private func date(_ text: String) -> String {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard !parts.isEmpty, parts.count <= 3, parts.count == text.split(separator: "-").count else { return text }
        return zip(parts, ["年", "月", "日"]).map { "\($0)\($1)" }.joined()
    }

    private func ended(_ text: String) -> String { text.hasSuffix("。") ? text : text + "。" }
}
