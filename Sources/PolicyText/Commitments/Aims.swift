/// The years a text on aims speaks of, and those among them that hold for what it says next without a year.
struct Aims {
    private var lists: [[TimePoint]]
    private let planEnd: Int?

    /// `parent` are the years the item above spoke of.
    init(below parent: [TimePoint], planEnd: Int?) {
        lists = parent.isEmpty ? [] : [parent]
        self.planEnd = planEnd
    }

    /// `到2025年` is a list of one, `到2022年和2030年` one of two.
    mutating func add(_ found: [[TimePoint]]) { lists += found }

    /// One year or one list of years holds on. Of several only the end of the plan does: nobody knows of which the rest speaks.
    var holding: [TimePoint] {
        guard let first = lists.first else { return [] }
        if lists.allSatisfy({ $0.map(\.year) == first.map(\.year) }) { return first }
        return planEnd.flatMap { end in lists.first { $0.map(\.year) == [end] } } ?? []
    }
}
