/// Reads official texts as offices have them: no Markdown, no blank lines, residue of word processors.
package struct PolicyImporter: Sendable {
    package init() {}

    /// How what was recognised is shown.
    package enum Form: String, Sendable, CaseIterable {
        case text, json
    }

    /// What is recognised in a file; nothing is written.
    package func preview(_ file: String, as form: Form) throws(ImportError) -> String {
        try SourceFile.checkType(of: file)
        let text = try SourceEncoding.text(try SourceFile.bytes(of: file), file: file)
        let policy = try ReadPolicy(text, file: file)
        return switch form {
        case .text: ReadingOutline(policy: policy).text()
        case .json: ReadingJSON.json(policy).text()
        }
    }
}
