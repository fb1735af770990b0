/// What a code means, for an author who meets it: the entry of `Documentation/Diagnostics.md` and of `yardstick explain`.
package struct Explanation: Hashable, Sendable {
    package let area: Area
    /// More than one where the circumstances decide.
    package let severities: [Diagnostic.Severity]
    package let cause: Message
    package let cure: Message
    package let example: Example

    /// The part of the work a code belongs to.
    package enum Area: String, Hashable, Sendable, CaseIterable {
        case files, fields, policyText, links, templates
    }

    /// How a mistake looks.
    package enum Example: Hashable, Sendable {
        /// What stands in `file` and how it looks mended: the whole file, or the passage that matters.
        case text(_ file: String, wrong: String, mended: String)
        /// A situation that no text can show.
        case situation(Message)
    }

    init(
        _ area: Area, _ severities: Diagnostic.Severity..., cause: Message, cure: Message, example: Example
    ) {
        self.area = area
        self.severities = severities
        self.cause = cause
        self.cure = cure
        self.example = example
    }
}

extension Explanation.Area {
    package var title: Message {
        switch self {
        case .files: Message("Files", zh: "文件")
        case .fields: Message("Fields and values", zh: "字段和数值")
        case .policyText: Message("Policy text", zh: "政策文件正文")
        case .links: Message("Links between things", zh: "相互关联")
        case .templates: Message("Templates", zh: "模板")
        }
    }
}

extension Diagnostic.Severity {
    /// The word that stands before a finding.
    package var word: Message {
        switch self {
        case .error: Message("error", zh: "错误")
        case .warning: Message("warning", zh: "警告")
        case .suggestion: Message("suggestion", zh: "建议")
        }
    }
}
