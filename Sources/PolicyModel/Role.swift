/// How an agency answers for a measure, strongest first.
package enum Role: String, Hashable, Sendable, CaseIterable, Comparable {
    /// 牵头
    case lead
    /// 责任、负责
    case responsible
    /// 指导
    case guide
    /// 配合、参与
    case support

    package static func < (left: Role, right: Role) -> Bool { left.strength < right.strength }

    private var strength: Int {
        switch self {
        case .lead: 0
        case .responsible: 1
        case .guide: 2
        case .support: 3
        }
    }
}

/// Where the statement that an agency answers for a measure comes from.
package enum Evidence: String, Hashable, Sendable {
    /// A responsibility clause or a field line.
    case clause
    /// Running prose (“卫生健康部门负责…”): a suggestion until an editor confirms it.
    case prose
}
