internal import Diagnostics

/// A table of tasks as a text has it, cell by cell, for who writes it anew: read again, the same rows answer for the same tasks.
package struct TaskTableText: Sendable {
    package struct Row: Sendable {
        /// As typed, line breaks kept; every row has as many as the widest.
        package let cells: [String]
        /// Which cell states the task.
        package let task: Int?
        /// Where the task begins, or the row where it states none; counted from 0.
        package let taskLine: Int
    }

    /// Counted from 0.
    package let lines: Range<Int>
    package let rows: [Row]

    /// The tables of a text in order.
    package static func tables(in text: String) -> [TaskTableText] {
        let source = SourceText(text, file: "", firstLine: 0)
        return TableRows.tables(in: source.lines(), source).compactMap { table in
            TaskTable(table, source).map { TaskTableText(table, $0, source) }
        }
    }
}

extension TaskTableText {
    private init(_ table: TableRows, _ tasks: TaskTable, _ source: SourceText) {
        let width = table.rows.map(\.count).max() ?? 0
        let heading = table.rows[tasks.heading].count
        let starts = Set(tasks.rows.compactMap { $0.tasks.last?.lowerBound })
        rows = table.rows.enumerated().map { index, cells in
            // Cells that span rows stand left and are missing below.
            let shift = index > tasks.heading && cells.count > 1 ? max(0, heading - cells.count) : 0
            let behind = width - shift - cells.count
            let texts = cells.map { source.string($0) }
            let task = index > tasks.heading ? cells.lastIndex { starts.contains($0.lowerBound) && !$0.isEmpty } : nil
            return Row(
                cells: Array(repeating: "", count: shift) + texts + Array(repeating: "", count: behind),
                task: task.map { $0 + shift }, taskLine: source.line(of: cells[task ?? 0].lowerBound))
        }
        let start = table.rows.first?.first.map { source.line(of: $0.lowerBound) } ?? 0
        let end = table.rows.last?.last.map { source.line(of: $0.upperBound) } ?? 0
        lines = start..<(end + 1)
    }
}

extension SourceText {
    fileprivate func line(of offset: Int) -> Int { range(offset..<offset).start.line }
}
