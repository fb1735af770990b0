import DataFiles
package import Diagnostics
package import PolicyModel

/// One progress note; measures and agency are not yet resolved.
package struct UpdateDraft: Sendable {
    /// The file's name without extension.
    package let name: String
    package let file: String
    package let date: Located<CalendarDate>
    package let policy: Located<String>
    package let measures: [Located<String>]
    package let status: Update.Status
    package let percent: Int?
    package let agency: Located<String>?
    package let title: String?
    package let text: TextDraft

    static func read(_ path: String, in folder: ContentFolder) -> (draft: UpdateDraft?, diagnostics: [Diagnostic]) {
        switch FrontMatter.read(path, in: folder) {
        case .failure(let finding): (nil, [finding])
        case .success(let matter): read(matter, path: path)
        }
    }

    private static let statuses: KeyValuePairs<String, Update.Status> = [
        "not-started": .notStarted, "in-progress": .inProgress, "completed": .completed, "delayed": .delayed,
        "suspended": .suspended, "未启动": .notStarted, "推进中": .inProgress, "已完成": .completed, "滞后": .delayed,
        "已暂停": .suspended,
    ]

    private static func read(
        _ matter: FrontMatter, path: String
    ) -> (draft: UpdateDraft?, diagnostics: [Diagnostic]) {
        var fields = matter.fields(subject: .update)
        let date = fields.requiredDate("date", precise: true)
        let policy = fields.requiredText("policy")
        let measures = fields.texts("measures")
        if measures.isEmpty { fields.report(.emptyList("measures", at: fields.range)) }
        _ = fields.requiredText("status")
        let status = fields.choice("status", statuses)
        let percent = fields.integer("percent")
        if let percent, !(0...100).contains(percent.value) { fields.report(.badPercent(percent)) }
        let agency = fields.optionalText("agency")
        let title = fields.text("title")?.value
        let diagnostics = fields.finish()
        guard let policy else { return (nil, diagnostics) }
        let draft = UpdateDraft(
            name: FileName.stem(of: path), file: path,
            date: date ?? Located(CalendarDate(year: 1900), at: .beginning(of: path)), policy: policy,
            measures: measures, status: status?.value ?? .notStarted, percent: percent?.value, agency: agency,
            title: title, text: TextDraft(matter.text, file: path, firstLine: matter.firstTextLine))
        return (draft, diagnostics)
    }
}

extension Diagnostic {
    fileprivate static func emptyList(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .missingField, at: range,
            Message(
                "this update has no “\(key)”; name at least one, such as [2.1.1]",
                zh: "进展记录没有写“\(key)”；请至少写一项，如 [2.1.1]"))
    }

    fileprivate static func badPercent(_ percent: Located<Int>) -> Diagnostic {
        Diagnostic(
            .error, .badValue, at: percent.range,
            Message("\(percent.value) is no share of 100; write 0 to 100", zh: "\(percent.value) 不能作百分比；请写 0 至 100"))
    }
}
