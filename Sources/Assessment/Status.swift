/// What is known of one target on the as-of date.
package enum Status: String, Hashable, Sendable, CaseIterable {
    /// 已达到
    case met
    /// 进展顺利
    case onTrack = "on-track"
    /// 进度滞后
    case behind
    /// 偏离目标
    case offTrack = "off-track"
    /// 到期未达到
    case missed
    /// 到期未报告
    case dueUnreported = "due-unreported"
    /// 仅有基期
    case baselineOnly = "baseline-only"
    /// 尚无数据
    case noData = "no-data"
    /// 定性评价
    case judged
    /// 倡导性
    case advocacy
    /// 无法评估, with the cause
    case notAssessable = "not-assessable"
}
