import Assessment
import Diagnostics
import PolicyModel

extension StatusChip {
    init(_ status: Status, in language: Language) {
        let (chinese, english, symbol) = status.wording
        self.init(key: status.rawValue, label: language == .chinese ? chinese : english, symbol: symbol)
    }

    init(_ progress: MeasureProgress, in language: Language) {
        let (chinese, english, symbol) = progress.wording
        self.init(key: progress.key, label: language == .chinese ? chinese : english, symbol: symbol)
    }
}

extension Status {
    fileprivate var wording: (chinese: String, english: String, symbol: String) {
        switch self {
        case .met: ("已达到", "Met", "✓")
        case .onTrack: ("进展顺利", "On track", "↗")
        case .behind: ("进度滞后", "Behind", "→")
        case .offTrack: ("偏离目标", "Off track", "↘")
        case .missed: ("到期未达到", "Missed", "✕")
        case .dueUnreported: ("到期未报告", "Due, unreported", "!")
        case .baselineOnly: ("仅有基期", "Baseline only", "○")
        case .noData: ("尚无数据", "No data", "–")
        case .judged: ("定性评价", "Judged", "◇")
        case .advocacy: ("倡导性", "Advocacy", "☆")
        case .notAssessable: ("无法评估", "Not assessable", "?")
        }
    }
}

extension MeasureProgress {
    fileprivate var wording: (chinese: String, english: String, symbol: String) {
        switch self {
        case .completed: ("已完成", "Completed", "✓")
        case .inProgress: ("推进中", "In progress", "↗")
        case .notStarted: ("未启动", "Not started", "○")
        case .delayed: ("滞后", "Delayed", "→")
        case .suspended: ("已暂停", "Suspended", "‖")
        case .unreported: ("未报告", "Not reported", "–")
        }
    }
}

extension Role {
    var word: Word {
        switch self {
        case .lead: .lead
        case .responsible: .responsible
        case .guide: .guide
        case .support: .support
        }
    }
}

extension Policy.Stage {
    func label(in language: Language) -> String {
        switch (language, self) {
        case (.chinese, _): rawValue
        case (.english, .consultation): "Consultation draft"
        case (.english, .draft): "Draft"
        case (.english, .final): "In force"
        case (.english, .repealed): "Repealed"
        }
    }
}
