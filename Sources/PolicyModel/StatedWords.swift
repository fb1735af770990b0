package import Diagnostics

extension Role {
    /// 牵头, lead.
    package var word: Message {
        switch self {
        case .lead: Message("lead", zh: "牵头")
        case .responsible: Message("responsible", zh: "负责")
        case .guide: Message("guide", zh: "指导")
        case .support: Message("support", zh: "配合")
        }
    }
}

extension Update.Status {
    /// 推进中, in progress.
    package var word: Message {
        switch self {
        case .notStarted: Message("not started", zh: "未启动")
        case .inProgress: Message("in progress", zh: "推进中")
        case .completed: Message("completed", zh: "已完成")
        case .delayed: Message("delayed", zh: "滞后")
        case .suspended: Message("suspended", zh: "已暂停")
        }
    }
}
