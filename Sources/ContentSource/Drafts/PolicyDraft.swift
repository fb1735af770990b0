import DataFiles
package import Diagnostics
package import PolicyModel

/// What the front matter of one policy file states.
package struct PolicyDraft: Sendable {
    package let id: Located<String>
    package let title: Located<String>
    package let shortTitle: String?
    package let jurisdiction: Located<String>
    package let stage: Policy.Stage
    package let issued: Located<CalendarDate>?
    package let period: ClosedRange<Int>?
    package let documentNumber: String?
    package let issuers: [Located<String>]
    package let source: Located<String>?
    package let summary: String?

    static func read(
        _ path: String, in folder: ContentFolder
    ) -> (draft: PolicyDraft?, text: TextDraft?, diagnostics: [Diagnostic]) {
        switch FrontMatter.read(path, in: folder) {
        case .failure(let finding): return (nil, nil, [finding])
        case .success(let matter):
            let (draft, diagnostics) = read(matter, path: path)
            return (draft, TextDraft(matter.text, file: path, firstLine: matter.firstTextLine), diagnostics)
        }
    }

    private static func read(
        _ matter: FrontMatter, path: String
    ) -> (draft: PolicyDraft?, diagnostics: [Diagnostic]) {
        var fields = matter.fields(subject: .policy)
        let id = Located(FileName.stem(of: path), at: .beginning(of: path))
        if let finding = Identifier.check(id, what: Message("file name of a policy", zh: "政策文件的文件名")) {
            fields.report(finding)
        }
        let title = fields.requiredText("title")
        let shortTitle = fields.text("shortTitle")?.value
        let jurisdiction = fields.requiredText("jurisdiction")
        let stage = fields.choice("stage", FieldChoices.stages)?.value ?? .final
        let issued = fields.date("issued")
        let period = fields.period("period")
        let documentNumber = fields.text("documentNumber")?.value
        let issuers = fields.texts("issuers")
        let source = fields.text("source")
        let summary = fields.text("summary")?.value
        let diagnostics = fields.finish()
        guard let jurisdiction, Identifier.isWellFormed(id.value) else { return (nil, diagnostics) }
        let draft = PolicyDraft(
            id: id, title: title ?? Located("", at: .beginning(of: path)), shortTitle: shortTitle,
            jurisdiction: jurisdiction, stage: stage, issued: issued,
            period: period, documentNumber: documentNumber, issuers: issuers, source: source, summary: summary)
        return (draft, diagnostics)
    }
}

/// Markdown with its place in a file.
package struct TextDraft: Sendable {
    package let markdown: String
    package let file: String
    /// Line of the file on which the text starts.
    package let firstLine: Int

    package init(_ markdown: String, file: String, firstLine: Int) {
        self.markdown = markdown
        self.file = file
        self.firstLine = firstLine
    }
}

extension FieldReader {
    /// `2030` or `2021-2025`.
    fileprivate mutating func period(_ key: String) -> ClosedRange<Int>? {
        guard let text = text(key) else { return nil }
        guard let period = Self.period(in: text.value) else {
            let written = Self.period(in: String(text.value.withHalfWidthDigits.filter { $0 != "年" }))
            report(written.map { .otherNotation(text, Self.notation($0)) } ?? .badPeriod(text))
            return nil
        }
        return period
    }

    private static func period(in text: String) -> ClosedRange<Int>? {
        let years = text.split(whereSeparator: { "-–—~～".contains($0) }).map { Int($0.filter { $0 != " " }) }
        guard (1...2).contains(years.count), let first = years[0], let last = years[years.count - 1],
            (1900...2200).contains(first), (first...2200).contains(last)
        else { return nil }
        return first...last
    }

    private static func notation(_ period: ClosedRange<Int>) -> String {
        period.count == 1 ? "\(period.lowerBound)" : "\(period.lowerBound)-\(period.upperBound)"
    }
}

extension Diagnostic {
    fileprivate static func badPeriod(_ found: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .impossibleDate, at: found.range,
            Message(
                "“\(found.value)” is no period; write the last year (2030) or both (2021-2025), the earlier first",
                zh: "“\(found.value)”不是起止年份；请写末年（2030），或起止两年（2021-2025），早的在前"))
    }
}
