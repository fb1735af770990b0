/// One row of an indicator table as it was read.
struct ReadIndicator: Hashable, Sendable {
    struct DatedText: Hashable, Sendable {
        let year: Int?
        let text: String
        let number: Double?
    }

    struct Benchmark: Hashable, Sendable {
        let level: String
        let year: Int
        let text: String
    }

    let number: Int?
    let name: String
    let unit: String?
    let kind: String?
    let nature: String?
    let domain: String?
    let baseline: DatedText?
    let targets: [DatedText]
    let benchmarks: [Benchmark]
    let definition: String?
    let formula: String?
    /// The line of the original file.
    let line: Int
}
