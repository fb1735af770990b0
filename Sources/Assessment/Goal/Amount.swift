/// A target's number with how it was found.
struct Amount {
    let number: Double
    var steps: [Arithmetic.Step] = []
    var remarks: [Remark] = []

    init(_ number: Double, steps: [Arithmetic.Step] = [], remarks: [Remark] = []) {
        self.number = number
        self.steps = steps
        self.remarks = remarks
    }

    func goal(_ acceptance: Acceptance, _ sense: Sense?, adding extra: [Arithmetic.Step] = []) -> Goal {
        Goal(acceptance: acceptance, value: number, sense: sense, steps: steps + extra, remarks: remarks)
    }
}
