import Templates

/// Who has how many of what status: a row for each agency or policy, a column for each status that occurs.
struct StatusMatrix: TemplateRecord {
    let statuses: [StatusChip]
    let rows: [Row]

    /// The matrix of `counts` in `rows`, such as `\.targetCounts`; rows that count nothing are left out.
    init(_ rows: [ProgressRow], of counts: KeyPath<ProgressRow, [StatusCount]>) {
        var chips: [String: StatusChip] = [:]
        for count in rows.flatMap({ $0[keyPath: counts] }) { chips[count.status.key] = count.status }
        let statuses = chips.values.sorted { StatusOrder.rank($0.key) < StatusOrder.rank($1.key) }
        self.statuses = statuses
        self.rows = rows.filter { !$0[keyPath: counts].isEmpty }.map { row in
            Row(label: row.label, url: row.url, isExample: row.isExample, counts: row[keyPath: counts], statuses)
        }
    }

    static let fields: [Field<StatusMatrix>] = [.list("statuses", \.statuses), .list("rows", \.rows)]

    /// One agency or policy.
    struct Row: TemplateRecord {
        let label: String
        let url: String
        let isExample: Bool
        let total: Int
        let cells: [Cell]

        init(label: String, url: String, isExample: Bool, counts: [StatusCount], _ statuses: [StatusChip]) {
            self.label = label
            self.url = url
            self.isExample = isExample
            let total = counts.total
            self.total = total
            cells = statuses.map { status in
                Cell(status: status, count: counts.first { $0.status.key == status.key }?.count ?? 0, of: total)
            }
        }

        static let fields: [Field<Row>] = [
            .text("label", \.label), .text("url", \.url), .flag("isExample", \.isExample), .number("total", \.total),
            .list("cells", \.cells),
        ]
    }

    /// One count; the larger its share of the row, the deeper its shade.
    struct Cell: TemplateRecord {
        /// Stable name of the status, used as class.
        let key: String
        let count: Int
        /// 0 for nothing, then 1 to 4 by quarters of the row's total.
        let shade: Int

        init(status: StatusChip, count: Int, of total: Int) {
            key = status.key
            self.count = count
            shade = count == 0 ? 0 : min(4, 1 + count * 4 / max(1, total))
        }

        static let fields: [Field<Cell>] = [
            .text("key", \.key), .number("count", \.count), .number("shade", \.shade),
        ]
    }
}
