/// The thresholds of a site, as `site.yaml` sets them.
package struct AssessmentSettings: Hashable, Sendable {
    package let method: Method
    /// The ratio of `linear` from which a target is on track.
    package let onTrack: Double
    /// The ratio of `linear` from which a target is behind rather than off track.
    package let behind: Double
    /// An observation older than this many years is marked stale.
    package let staleAfterYears: Int

    package init(method: Method = .linear, onTrack: Double = 0.9, behind: Double = 0, staleAfterYears: Int = 2) {
        self.method = method
        self.onTrack = onTrack
        self.behind = behind
        self.staleAfterYears = staleAfterYears
    }
}
