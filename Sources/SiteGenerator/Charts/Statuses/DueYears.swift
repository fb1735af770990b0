import PolicyModel

/// How many dated things fall due in each year, by status.
struct DueYears {
    let years: [Year]

    /// One year that something falls due in.
    struct Year {
        let year: Int
        let total: Int
        let past: Int
        /// In the order of statuses; things nobody tracks have none.
        let counts: [(status: StatusChip?, count: Int)]
    }

    init(_ dated: [DueItems.Dated]) {
        let byYear = Dictionary(grouping: dated, by: \.date.year)
        years = byYear.sorted { $0.key < $1.key }.map { year, dated in
            let byStatus = Dictionary(grouping: dated) { $0.item.status?.key ?? "" }
            let counts = byStatus.sorted { (StatusOrder.rank($0.key), $0.key) < (StatusOrder.rank($1.key), $1.key) }
            return Year(
                year: year, total: dated.count, past: dated.count { $0.item.isPastDue },
                counts: counts.map { ($0.value[0].item.status, $0.value.count) })
        }
    }

    var total: Int { years.reduce(0) { $0 + $1.total } }
    var past: Int { years.reduce(0) { $0 + $1.past } }
}
