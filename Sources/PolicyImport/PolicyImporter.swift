/// Reads official texts as offices have them, and makes content of them.
package struct PolicyImporter: Sendable {
    private let options: ImportOptions

    package init(_ options: ImportOptions) { self.options = options }

    /// How what was recognised is shown.
    package enum Form: String, Sendable, CaseIterable {
        case text, json
    }

    /// What is recognised in a file, and nothing written.
    package func preview(_ file: String, as form: Form) throws(ImportError) -> String {
        let policy = try read(file)
        return switch form {
        case .text: ReadingOutline(policy: policy).text()
        case .json: ReadingJSON.json(policy).text()
        }
    }
}

extension PolicyImporter {
    func read(_ file: String) throws(ImportError) -> ReadPolicy {
        let format = try SourceFile.format(of: file)
        let bytes = try SourceFile.bytes(of: file)
        switch format {
        case .text: return try ReadPolicy(try SourceEncoding.text(bytes, file: file), file: file)
        case .markdown: return try ReadPolicy(try SourceEncoding.text(bytes, file: file), file: file)
        case .html:
            return try ReadPolicy(try SourceEncoding.text(bytes, file: file), file: file)
        case .word:
            return try ReadPolicy(try SourceEncoding.text(bytes, file: file), file: file)
        }
    }
}
