import Assessment

/// The order in which statuses stand wherever they are counted: from done to unknown.
enum StatusOrder {
    private static let keys = Status.allCases.map(\.rawValue) + MeasureProgress.allCases.map(\.key)
    private static let ranks = Dictionary(
        keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

    /// The place of a status by its stable name; whatever has none comes last.
    static func rank(_ key: String) -> Int { ranks[key] ?? keys.count }
}
