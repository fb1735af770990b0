import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
package import PolicyModel

/// A progress note.
package struct NewUpdate: Sendable {
    private let policy: String
    private let measures: [String]
    private let status: String
    private let date: CalendarDate
    private let percent: Int?
    private let agency: String?
    private let title: String?
    private let text: String?
    private let name: String?

    /// `name` is that of the file; otherwise it is made from the day and the first measure.
    package init(
        policy: String, measures: [String], status: String, date: CalendarDate, percent: Int? = nil,
        agency: String? = nil, title: String? = nil, text: String? = nil, name: String? = nil
    ) {
        self.policy = policy
        self.measures = measures
        self.status = status
        self.date = date
        self.percent = percent
        self.agency = agency
        self.title = title
        self.text = text
        self.name = name
    }

    /// The file of the note.
    package func addition(to existing: ExistingContent) throws(AdditionRefusal) -> Addition {
        let policy = try existing.policy(policy)
        for measure in measures { try existing.checkMeasure(measure, of: policy) }
        let statuses = FieldChoices.statuses.map(\.key)
        guard statuses.contains(status) else { throw .unknownStatus(status, known: statuses) }
        if let percent, !(0...100).contains(percent) { throw .badPercent(percent) }
        if let agency { try existing.checkAgency(agency, in: policy.jurisdiction) }
        if let name, !Identifier.isWellFormed(name) { throw .badID(name) }
        let path = "updates/\(date.year)/\(name ?? "\(date)-\(firstMeasure(of: policy))").md"
        guard existing.isFree(path) else { throw .noteExists(existing.shown(path)) }
        let asOf = existing.catalog.site.asOf
        return Addition(
            PlannedFile(path, text: file(policy.id)), remarks: date > asOf ? [.later(date, than: asOf)] : [])
    }
}

extension NewUpdate {
    /// `2-1-1` for 2.1.1, `clinics` for a slug or an id.
    private func firstMeasure(of policy: Policy) -> String {
        let name = measures.first ?? ""
        let short = name.hasPrefix(policy.id + "-") ? String(name.dropFirst(policy.id.count + 1)) : name
        return String(short.map { $0 == "." ? "-" : $0 })
    }

    private func file(_ policy: String) -> String {
        var lines = [
            "---", "date: \(date)", "policy: \(policy)", "measures: \(YAMLText.list(measures))", "status: \(status)",
        ]
        if let percent { lines.append("percent: \(percent)") }
        if let agency { lines.append("agency: \(YAMLText.scalar(agency))") }
        if let title { lines.append("title: \(YAMLText.scalar(title))") }
        lines += ["---"] + (text.map { ["", $0] } ?? [])
        return lines.joined(separator: "\n") + "\n"
    }
}

extension AdditionRefusal {
    fileprivate static func unknownStatus(_ status: String, known: [String]) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "“\(status)” is no status; it may be \(known.joined(separator: ", "))",
                zh: "没有“\(status)”这种状态；可以填 \(known.joined(separator: "、"))"),
            nearMisses: nearestNames(to: status, in: known))
    }

    fileprivate static func badPercent(_ percent: Int) -> AdditionRefusal {
        AdditionRefusal(Message("\(percent) is no share of 100; write 0 to 100", zh: "\(percent) 不是百分比；请填 0 到 100"))
    }

    fileprivate static func noteExists(_ path: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "there is a note of that day on that measure already: \(path); --file gives another one a name of its own",
                zh: "这一天已经有这项措施的进展记录：\(path)；要另写一条，请用 --file 另取文件名"))
    }
}

extension Message {
    fileprivate static func later(_ date: CalendarDate, than asOf: CalendarDate) -> Message {
        Message(
            "the site speaks of \(asOf) (asOf in site.yaml); a note of \(date) is shown once that day is moved on",
            zh: "网站数据截至 \(asOf)（site.yaml 的 asOf）；把它改到 \(date) 或以后，这条记录才会显示")
    }
}
