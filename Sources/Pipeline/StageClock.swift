/// Measures stages; what one does at several times adds up.
struct StageClock {
    private(set) var stages: [BuildReport.StageTime] = []
    private let clock = ContinuousClock()

    mutating func measure<Result: ~Copyable, Failure: Error>(
        _ stage: Pipeline.Stage, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = clock.now
        defer { add(stage, clock.now - start) }
        return try work()
    }

    private mutating func add(_ stage: Pipeline.Stage, _ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Double(seconds) * 1e3 + Double(attoseconds) / 1e15
        guard let index = stages.firstIndex(where: { $0.stage == stage }) else {
            stages.append(BuildReport.StageTime(stage: stage, milliseconds: milliseconds))
            return
        }
        let total = stages[index].milliseconds + milliseconds
        stages[index] = BuildReport.StageTime(stage: stage, milliseconds: total)
    }
}
