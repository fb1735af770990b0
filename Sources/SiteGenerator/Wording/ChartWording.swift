import Assessment
import Diagnostics
import PolicyModel

/// What charts say: labels beside marks, what a pointer on a mark is told, descriptions for those who do not see them.
struct ChartWording {
    let language: Language

    private func choose(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    func unit(_ unit: String) -> String { choose("单位：\(unit)", "Unit: \(unit)") }

    func asOf(_ date: CalendarDate) -> String { choose("截至\(day(date))", "as of \(date)") }

    var nothingObserved: String { choose("尚无监测值", "nothing observed yet") }

    func label(ofBaseline baseline: Trajectory.Point) -> String {
        choose("基期 \(baseline.text)", "baseline \(baseline.text)")
    }

    /// The status follows as the symbol that stands for it everywhere on the site.
    func label(of goal: Trajectory.Goal) -> String {
        let symbol = StatusChip(goal.status, in: language).symbol
        return choose("目标 \(goal.point.text) \(symbol)", "target \(goal.point.text) \(symbol)")
    }

    func label(of level: Trajectory.Level) -> String {
        "\(level.names.joined(separator: separator)) \(level.point.text)"
    }

    func reading(of point: Trajectory.Point, as word: Word, unit: String?) -> String {
        let name = Words(language: language)[word]
        return stated(point.year, name, AmountText.withUnit(point.text, unit: unit))
    }

    func reading(of goal: Trajectory.Goal, unit: String?) -> String {
        let status = StatusChip(goal.status, in: language).label
        let amount = AmountText.withUnit(goal.point.text, unit: unit)
        return stated(goal.point.year, Words(language: language)[.target], amount) + choose("，", ", ") + status
    }

    func reading(of level: Trajectory.Level, unit: String?) -> String {
        stated(level.point.year, target(of: level.names), AmountText.withUnit(level.point.text, unit: unit))
    }

    /// “省目标”, “市、省目标”
    func target(of levels: [String]) -> String {
        let names = levels.joined(separator: separator)
        return choose("\(names)目标", "\(names) target")
    }

    /// All numbers of a trajectory, for those who do not see it. A long series is told by its ends; the table has all of it.
    func description(of trajectory: Trajectory) -> String {
        let unit = trajectory.unit
        let baseline = trajectory.baseline.map { reading(of: $0, as: .baseline, unit: unit) }
        let goals = trajectory.goals.map { reading(of: $0, unit: unit) }
        let levels = trajectory.benchmarks.map { reading(of: $0, unit: unit) }
        let parts = [baseline].compactMap(\.self) + observed(trajectory) + goals + levels
        return parts.joined(separator: choose("；", "; ")) + choose("。", ".")
    }

    /// What the band is, below a chart that has one.
    func note(onBandFrom onTrack: Double) -> String {
        let share = AmountText.rounded(onTrack * 100)
        return choose(
            "虚线是从基期到目标的直线，浅色带从走完应走路程的\(share)%起：落在带内或更好，就是“进展顺利”。",
            "The dashed line runs straight from baseline to target. The shaded band begins at \(share)% of the way due: in it or better is “on track”."
        )
    }

    /// Where on the axis a year lies.
    var noteOnYears: String { choose("横轴上的年份指该年年末。", "A year on the axis stands for its end.") }

    /// Which benchmarks are left out since they would flatten the chart.
    func note(onDistant levels: [Trajectory.Level], unit: String?) -> String {
        let names = levels.map { reading(of: $0, unit: unit) }.joined(separator: separator)
        return choose("未画入图中，因为相差太远：\(names)。", "Not drawn, being too far off: \(names).")
    }

    private var separator: String { choose("、", ", ") }

    private func observed(_ trajectory: Trajectory) -> [String] {
        let points = trajectory.observations
        guard let first = points.first, let last = points.last else { return [nothingObserved] }
        let ends = points.count > 6 ? [first, last] : points
        let readings = ends.map { reading(of: $0, as: .observation, unit: trajectory.unit) }
        let count = choose("共\(points.count)个监测值", "\(points.count) observations in all")
        return points.count > 6 ? [count] + readings : readings
    }

    private func stated(_ year: Int, _ name: String, _ amount: String) -> String {
        choose("\(year)年\(name)：\(amount)", "\(year) \(name.lowercased()): \(amount)")
    }

    private func day(_ date: CalendarDate) -> String {
        zip([date.year, date.month, date.day], ["年", "月", "日"]).map { number, name in
            number.map { "\($0)\(name)" } ?? ""
        }.joined()
    }
}

extension ChartWording {
    func year(_ year: Int) -> String { language == .chinese ? "\(year)年" : "\(year)" }

    func past(_ count: Int) -> String { language == .chinese ? "已到期\(count)" : "\(count) past" }

    /// What is over and what is still ahead.
    func title(of due: DueYears) -> String {
        let ahead = due.total - due.past
        switch language {
        case .chinese: return "已到期\(due.past)项，尚未到期\(ahead)项"
        case .english: return "\(due.past) past due, \(ahead) still ahead"
        }
    }

    /// The counts of every year.
    func description(of due: DueYears) -> String {
        let isChinese = language == .chinese
        let years = due.years.map { year in
            let parts = year.counts.map { "\($0.status?.label ?? (isChinese ? "未跟踪" : "not tracked")) \($0.count)" }
            let list = parts.joined(separator: isChinese ? "、" : ", ")
            return isChinese ? "\(year.year)年\(year.total)项：\(list)" : "\(year.year): \(year.total) (\(list))"
        }
        return years.joined(separator: isChinese ? "；" : "; ") + (isChinese ? "。" : ".")
    }
}
