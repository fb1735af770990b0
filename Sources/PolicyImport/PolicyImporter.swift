/// Reads official texts as offices have them: no Markdown, no blank lines, residue of word processors.
package struct PolicyImporter: Sendable {
    package init() {}

    /// How what was recognised is shown.
    package enum Form: String, Sendable, CaseIterable {
        case text, json
    }

    /// What is recognised in a file; nothing is written.
    package func preview(_ file: String, as form: Form) throws(ImportError) -> String {
        let policy = try ReadPolicy(try SourceReader().lines(of: file), file: file)
        return switch form {
        case .text: ReadingOutline(policy: policy).text()
        case .json: ReadingJSON.json(policy).text()
        }
    }
}
