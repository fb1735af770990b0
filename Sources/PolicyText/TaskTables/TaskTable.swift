internal import PolicyModel

/// A table that says who answers for which task: 序号, 重点任务, 牵头单位, 配合单位 …
struct TaskTable {
    struct Row {
        let number: Range<Int>?
        /// From the broadest to the narrowest, 重点任务 before 具体措施.
        let tasks: [Range<Int>]
        let answers: [(role: Role, cell: Range<Int>)]
        /// What stands below 完成时限.
        let due: Range<Int>?
    }

    private(set) var rows: [Row] = []
    /// Whether the heading says that the first agency of a cell leads.
    private(set) var firstLeads = false
    /// Which row of the table heads the columns.
    let heading: Int

    private enum Column {
        case number, task, due, other
        case agencies(Role)
    }

    /// `nil` where no row of the table heads tasks and agencies.
    init?(_ table: TableRows, _ source: SourceText) {
        let headings = table.rows.prefix(3).map { $0.map { Self.column($0, source) } }
        guard let heading = headings.firstIndex(where: Self.headsTasks) else { return nil }
        self.heading = heading
        let columns = headings[heading]
        firstLeads = table.rows[heading].contains { ClauseConvention.announcesFirstLeads($0, source) }
        var above: [Range<Int>] = []
        for cells in table.rows[(heading + 1)...] where cells.count > 1 {
            // Cells that span rows stand left and are missing below, so rows are fitted from the right.
            let shift = max(0, columns.count - cells.count)
            let row = Self.row(cells, Array(columns.dropFirst(shift)))
            guard let task = row.tasks.last, !row.answers.isEmpty else { continue }
            if row.tasks.count > 1 { above = row.tasks.dropLast() }
            rows.append(
                Row(
                    number: row.number, tasks: row.tasks.count > 1 ? row.tasks : above + [task], answers: row.answers,
                    due: row.due))
        }
        guard !rows.isEmpty else { return nil }
    }
}

extension TaskTable {
    private static func row(_ cells: [Range<Int>], _ columns: [Column]) -> Row {
        var number: Range<Int>?
        var tasks: [Range<Int>] = []
        var answers: [(role: Role, cell: Range<Int>)] = []
        var due: Range<Int>?
        for (cell, column) in zip(cells, columns) where !cell.isEmpty {
            switch column {
            case .number: number = cell
            case .task: tasks.append(cell)
            case .agencies(let role): answers.append((role, cell))
            case .due: due = cell
            case .other: break
            }
        }
        return Row(number: number, tasks: tasks, answers: answers, due: due)
    }

    private static func headsTasks(_ columns: [Column]) -> Bool {
        var hasTask = false
        var hasAgencies = false
        for column in columns {
            switch column {
            case .task: hasTask = true
            case .agencies: hasAgencies = true
            case .number, .due, .other: break
            }
        }
        return hasTask && hasAgencies
    }

    private static func column(_ cell: Range<Int>, _ source: SourceText) -> Column {
        guard cell.count <= 120 else { return .other }
        let reading = Reading(source, cell)
        let end = reading.all.first { reading[$0] == "(" } ?? reading.all.upperBound
        guard end > 0 else { return .other }
        if numbers.match(in: reading, at: 0, before: end)?.length == end { return .number }
        if deadlines.match(in: reading, at: 0, before: end)?.length == end { return .due }
        if let role = RoleWords.isLabel(reading, 0..<end) ? RoleWords.label(reading, 0..<end) : nil {
            return .agencies(role)
        }
        return tasks.match(in: reading, endingAt: end, from: 0) != nil && end <= 8 ? .task : .other
    }

    private static let numbers = WordList("序号 编号 号")
    private static let deadlines = WordList("完成时限 完成时间 完成期限 完成节点 完成日期 完成时间节点 时限 时限要求 时间节点 时间要求 办结时限")
    private static let tasks = WordList("任务 任务名称 任务内容 工作内容 重点工作 主要工作 措施 举措 事项 主要内容 具体内容 行动内容 工作分工 任务分工 工作安排")
}
