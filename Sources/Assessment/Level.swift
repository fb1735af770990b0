/// The word a method itself uses for its result, in the spelling its publishers use where they have one.
package enum Level: String, Hashable, Sendable, CaseIterable {
    case holds
    case doesNotHold = "does-not-hold"

    case targetAchieved = "target_achieved"
    case substantialProgress = "substantial_progress"
    case moderateProgress = "moderate_progress"
    case limitedProgress = "limited_progress"
    case deterioration
    case notAvailable = "not_available"

    case met
    case improving
    case littleChange = "little-change"
    case gettingWorse = "getting-worse"

    /// The status a level comes to.
    package var status: Status {
        switch self {
        case .holds, .targetAchieved, .met: .met
        case .substantialProgress, .improving: .onTrack
        case .doesNotHold, .moderateProgress, .limitedProgress, .littleChange: .behind
        case .deterioration, .gettingWorse: .offTrack
        case .notAvailable: .notAssessable
        }
    }
}
