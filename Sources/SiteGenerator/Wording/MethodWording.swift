import Assessment
import Diagnostics
import PolicyModel

extension Method {
    /// Name, formula and rule in plain words, with the limits the site has set.
    func wording(
        in language: Language, _ choice: SiteSettings.AssessmentChoice
    ) -> (name: String, formula: String, meaning: String) {
        let limits = (AmountText.rounded(choice.onTrack), AmountText.rounded(choice.behind))
        return switch language {
        case .chinese: chineseWording(limits)
        case .english: englishWording(limits)
        }
    }

    private func chineseWording(
        _ limits: (onTrack: String, behind: String)
    ) -> (name: String, formula: String, meaning: String) {
        switch self {
        case .linear:
            (
                "直线进度法", "进度比 =（最新值 − 基期值）÷（最新年份期望值 − 基期值）",
                "从基期到目标连一条直线，看最新一年实际走了应走路程的多少：达到 \(limits.onTrack) 为进展顺利，\(limits.behind) 到 \(limits.onTrack) 为进度滞后，小于 \(limits.behind) 为偏离目标。"
            )
        case .comparator: ("达标比较法", "最新值是否满足目标（≥、>、≤、<）", "只判断是否达到，不推算进度。")
        case .statcanCAGR:
            (
                "年均增长率法（加拿大统计局、Open SDG）", "r =（最新值 ÷ 基期值）^(1 ÷ 年数) − 1；R = r ÷ 达到目标所需的年均增长率",
                "R 不低于 0.95 为显著进展，不低于 0.60 为中等进展，不低于 0 为有限进展，小于 0 为退步。没有目标值时，按 1.5%、0.5%、0 三档判断，接近自然上限时按比例放宽。"
            )
        case .healthyPeople:
            (
                "目标变化完成率法（Healthy People）", "完成率 = 100 ×（最新值 − 基期值）÷（目标值 − 基期值）",
                "达到 100 为已达到，10 以上为改善中，10 以下变化不大，与目标方向相反为变差。"
            )
        }
    }

    private func englishWording(
        _ limits: (onTrack: String, behind: String)
    ) -> (name: String, formula: String, meaning: String) {
        switch self {
        case .linear:
            (
                "Straight line", "ratio = (latest − baseline) ÷ (expected in the latest year − baseline)",
                "A straight line runs from baseline to target. A ratio of \(limits.onTrack) or more is on track, \(limits.behind) to \(limits.onTrack) behind, below \(limits.behind) off track."
            )
        case .comparator:
            (
                "Comparison", "does the latest value satisfy the target (≥, >, ≤, <)",
                "Says whether the target holds, nothing about the pace."
            )
        case .statcanCAGR:
            (
                "Compound annual growth (Statistics Canada, Open SDG)",
                "r = (latest ÷ baseline)^(1 ÷ years) − 1; R = r ÷ growth required to reach the target",
                "R of 0.95 or more is substantial, 0.60 moderate, 0 limited progress, below 0 deterioration. Without a target the limits are 1.5 %, 0.5 % and 0, eased near the natural end of the scale."
            )
        case .healthyPeople:
            (
                "Share of the targeted change (Healthy People)", "100 × (latest − baseline) ÷ (target − baseline)",
                "100 or more is met, 10 or more improving, less is little change, the other way is getting worse."
            )
        }
    }
}

extension Status {
    /// When the status is given, in plain words.
    func meaning(in language: Language) -> String {
        switch language {
        case .chinese: chineseMeaning
        case .english: englishMeaning
        }
    }

    private var chineseMeaning: String {
        switch self {
        case .met: "已有数据满足目标。"
        case .onTrack: "未到期，按现在的速度可以达到目标。"
        case .behind: "未到期，方向正确但速度不够。"
        case .offTrack: "未到期，数据朝与目标相反的方向变化。"
        case .missed: "已到期，到期年份的数据没有满足目标。"
        case .dueUnreported: "已到期，但没有到期年份的数据。"
        case .baselineOnly: "只有规划基期的数据，之后没有监测值。"
        case .noData: "没有任何数据。"
        case .judged: "目标没有数字，由人作出评价，写明评价人、时间和理由；尚未评价的也列在这里。"
        case .advocacy: "对个人和社会的倡导，不作达标评估。"
        case .notAssessable: "缺少计算所需的数据，原因写在说明里。"
        }
    }

    private var englishMeaning: String {
        switch self {
        case .met: "Data satisfy the target."
        case .onTrack: "Not due yet; the present pace is enough."
        case .behind: "Not due yet; the direction is right, the pace is too slow."
        case .offTrack: "Not due yet; the data move away from the target."
        case .missed: "Due; the data of the due year do not satisfy the target."
        case .dueUnreported: "Due; there are no data of the due year."
        case .baselineOnly: "Only the baseline is known, nothing after it."
        case .noData: "Nothing is known."
        case .judged:
            "The target has no number; people judge it, stating who, when and why. Targets awaiting that are listed here too."
        case .advocacy: "An appeal to people and society; not assessed."
        case .notAssessable: "Data needed for the arithmetic are missing; the explanation says which."
        }
    }
}
