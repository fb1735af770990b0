import PolicyModel

/// How far a measure has come, as reported; nothing is inferred from silence.
enum MeasureProgress: Hashable, CaseIterable {
    case completed
    case inProgress
    case notStarted
    case delayed
    case suspended
    case unreported

    init(_ update: Update?) {
        switch update?.status {
        case .completed: self = .completed
        case .inProgress: self = .inProgress
        case .notStarted: self = .notStarted
        case .delayed: self = .delayed
        case .suspended: self = .suspended
        case nil: self = .unreported
        }
    }

    /// The name data files and classes use.
    var key: String {
        switch self {
        case .completed: Update.Status.completed.rawValue
        case .inProgress: Update.Status.inProgress.rawValue
        case .notStarted: Update.Status.notStarted.rawValue
        case .delayed: Update.Status.delayed.rawValue
        case .suspended: Update.Status.suspended.rawValue
        case .unreported: "unreported"
        }
    }
}
