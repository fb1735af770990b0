import Diagnostics
import Linking
import PolicyModel

/// Checks the rows of a returned file one after another.
struct RowChecks {
    private(set) var accepted: [ReturnedValue] = []
    private(set) var refused: [RowFinding] = []
    /// Values the content has already.
    private(set) var known = 0
    /// Rows without a value.
    private(set) var empty = 0

    private let allowsReplacing: Bool
    private let yearCheck: YearCheck
    private var directory: IndicatorDirectory
    private var seen: [Key: ReturnedValue] = [:]

    private struct Key: Hashable {
        let indicator: String
        let year: Int
    }

    /// Why a row is refused; shown at a column.
    private struct Refusal: Error {
        let column: Column
        let message: Message
    }

    init(_ catalog: Catalog, policy: Policy?, allowsReplacing: Bool) {
        self.allowsReplacing = allowsReplacing
        directory = IndicatorDirectory(catalog, policy: policy)
        yearCheck = YearCheck(asOf: catalog.site.asOf)
    }

    mutating func check(_ table: ReturnedTable, _ heading: HeadingRow) {
        for row in table.rows.dropFirst(heading.index + 1) where !heading.isRepeated(by: row) {
            guard let content = heading.cell(.value, of: row)?.content else {
                empty += 1
                continue
            }
            do throws(Refusal) {
                try check(content, row, heading)
            } catch {
                refused.append(RowFinding(error.message, at: heading.place(error.column, of: row)))
            }
        }
    }
}

extension RowChecks {
    private mutating func check(
        _ content: CellContent, _ row: ReturnedTable.Row, _ heading: HeadingRow
    ) throws(Refusal) {
        let indicator = try indicator(of: row, heading)
        let year = try yearCheck.read(heading.cell(.year, of: row)?.content)
            .mapError { Refusal(column: .year, message: $0.message) }.get()
        try checkUnit(of: row, heading, indicator)
        guard let read = ValueCheck(indicator: indicator, year: year).read(content) else {
            empty += 1
            return
        }
        let reading = try read.mapError { Refusal(column: .value, message: $0.message) }.get()
        let existing = indicator.observations.first { $0.year == year }
        if let existing, isSame(existing.value, reading) {
            known += 1
            return
        }
        if let existing, !allowsReplacing {
            throw Refusal(column: .value, message: .differs(year, existing.value.text, reading.text))
        }
        let value = ReturnedValue(
            indicator: indicator.id, year: year, text: reading.text, number: reading.number,
            note: text(.note, row, heading), source: text(.source, row, heading), isReplacement: existing != nil,
            place: heading.place(.value, of: row))
        try accept(value)
    }

    private mutating func indicator(of row: ReturnedTable.Row, _ heading: HeadingRow) throws(Refusal) -> Indicator {
        let id = text(.id, row, heading).map { SheetText.id($0) }
        return try directory.find(id: id, name: text(.name, row, heading))
            .mapError { Refusal(column: $0.column, message: $0.message) }.get()
    }

    private func checkUnit(
        of row: ReturnedTable.Row, _ heading: HeadingRow, _ indicator: Indicator
    ) throws(Refusal) {
        guard let unit = text(.unit, row, heading), NameKey(unit) != NameKey(indicator.unit ?? "") else { return }
        throw Refusal(column: .unit, message: .unitDiffers(unit, indicator.unit))
    }

    private mutating func accept(_ value: ReturnedValue) throws(Refusal) {
        let key = Key(indicator: value.indicator, year: value.year)
        guard let first = seen[key] else {
            seen[key] = value
            accepted.append(value)
            return
        }
        guard first.text != value.text else {
            known += 1
            return
        }
        throw Refusal(column: .value, message: .duplicate(value, first: first))
    }

    private func isSame(_ value: MeasuredValue, _ reading: ValueCheck.Reading) -> Bool {
        guard let mine = value.number, let theirs = reading.number else { return value.text == reading.text }
        return mine == theirs && value.comparator == reading.comparator
    }

    private func text(_ column: Column, _ row: ReturnedTable.Row, _ heading: HeadingRow) -> String? {
        guard let shown = heading.cell(column, of: row)?.content.shown, !shown.isEmpty else { return nil }
        return shown
    }
}

extension Message {
    fileprivate static func unitDiffers(_ found: String, _ unit: String?) -> Message {
        Message(
            "the row is in “\(found)”, the indicator in \(unit.map { "“\($0)”" } ?? "no unit")",
            zh: "这一行的单位是“\(found)”，指标\(unit.map { "的单位是“\($0)”" } ?? "没有单位")")
    }

    fileprivate static func differs(_ year: Int, _ old: String, _ new: String) -> Message {
        Message(
            "the content has “\(old)” for \(year), the row “\(new)”; --replace takes the new value",
            zh: "\(year) 年已有数值“\(old)”，这一行是“\(new)”；要用新值请加 --replace")
    }

    fileprivate static func duplicate(_ value: ReturnedValue, first: ReturnedValue) -> Message {
        Message(
            "another row gives “\(first.text)” for the same indicator and \(value.year): \(first.place.message.english)",
            zh: "同一指标 \(value.year) 年在另一行写的是“\(first.text)”：\(first.place.message.chinese)")
    }
}
