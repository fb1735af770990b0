import PolicyModel

/// What a rule decided; the assessor adds the circumstances.
struct Ruling {
    var status: Status
    var finding: Finding
    var method: Method?
    var level: Level?
    var steps: [Arithmetic.Step] = []
    var ratio: Double?
    var expectedValue: Double?
    var targetValue: Double?
    var acceptance: Acceptance?
    var decisive: YearValue?
    var sense: Sense?
    var alreadyMetAtBaseline = false
    var remarks: [Remark] = []

    init(_ status: Status, _ finding: Finding) {
        self.status = status
        self.finding = finding
    }

    static func notAssessable(_ cause: Cause) -> Ruling { Ruling(.notAssessable, .notAssessable(cause)) }

    /// `statcan-cagr` has a word of its own for what it cannot judge.
    static func notAvailable(_ cause: Cause) -> Ruling { notAssessable(cause).with { $0.markNotAvailable() } }

    static func baselineOnly(_ method: Method) -> Ruling {
        Ruling(.baselineOnly, .baselineOnly).with { if method == .statcanCAGR { $0.markNotAvailable() } }
    }

    private mutating func markNotAvailable() {
        method = .statcanCAGR
        level = .notAvailable
    }

    func with(_ change: (inout Ruling) -> Void) -> Ruling {
        var changed = self
        change(&changed)
        return changed
    }
}
