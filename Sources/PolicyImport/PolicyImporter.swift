import ContentEditing
import DataFiles
package import Diagnostics

/// Reads official texts as offices have them: no Markdown, no blank lines, residue of word processors.
package struct PolicyImporter: Sendable {
    package init() {}

    /// How what was recognised or done is shown.
    package enum Form: String, Sendable, CaseIterable {
        case text, json
    }

    /// What is recognised in a file; nothing is written.
    package func preview(_ file: String, as form: Form, in language: Language) throws(ImportError) -> String {
        let policy = try read(file)
        return switch form {
        case .text: try PreviewText(policy: policy).text().text(in: language)
        case .json: ReadingJSON.json(policy).text()
        }
    }

    /// Writes the texts into the content, all of them or none.
    ///
    /// A policy that exists is updated only where `isForced` is set; otherwise the report says what would change.
    package func run(_ options: ImportOptions) throws(ImportError) -> ImportReport {
        var texts: [ReadPolicy] = []
        for file in options.files { texts.append(try read(file)) }
        let plan = try ImportPlan(texts, options)
        do {
            try ContentWriter(root: options.content).write(plan.files)
        } catch {
            throw .failed(path: error.path, reason: error.reason)
        }
        return ImportReport(plan, options)
    }

    private func read(_ file: String) throws(ImportError) -> ReadPolicy {
        try ReadPolicy(try SourceReader().lines(of: file), file: file)
    }
}
