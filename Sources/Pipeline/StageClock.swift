/// Measures stages; the same name adds up.
struct StageClock {
    private(set) var stages: [BuildReport.StageTime] = []
    private let clock = ContinuousClock()

    mutating func measure<Result: ~Copyable, Failure: Error>(
        _ name: String, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = clock.now
        defer { add(name, clock.now - start) }
        return try work()
    }

    private mutating func add(_ name: String, _ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Double(seconds) * 1e3 + Double(attoseconds) / 1e15
        guard let index = stages.firstIndex(where: { $0.name == name }) else {
            stages.append(BuildReport.StageTime(name: name, milliseconds: milliseconds))
            return
        }
        let total = stages[index].milliseconds + milliseconds
        stages[index] = BuildReport.StageTime(name: name, milliseconds: total)
    }
}
