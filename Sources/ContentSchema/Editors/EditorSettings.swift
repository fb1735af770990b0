import DataFiles

/// The settings that tell Visual Studio Code and editors like it which schema is for which file.
package struct EditorSettings: Sendable {
    /// The folder of the schemas as the settings name it, relative to the folder the editor opens.
    private let schemas: String
    /// The folder of the content, likewise.
    private let content: String

    package init(schemas: String, content: String) {
        self.schemas = schemas
        self.content = content
    }

    /// The file with the settings it lacks, all else untouched to the byte; nil where what is there cannot be understood, so that nothing
    /// is lost.
    package func merged(into former: [UInt8]?) -> [UInt8]? {
        let bytes = former ?? []
        let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
        guard let file = CommentedJSON(isEmpty ? Array("{\n}\n".utf8) : bytes), case .fields = file.root.value else {
            return nil
        }
        var edit = TextEdit()
        var members: [String] = []
        guard addFileMatches(to: file, &edit, &members), addPatterns(to: file, &edit, &members) else { return nil }
        file.add(members, to: file.root, level: 1, &edit)
        return edit.isEmpty ? bytes : edit.applied(to: file.bytes)
    }
}

extension EditorSettings {
    /// `"json.schemas": [{"fileMatch": ["Content/indicators/*.json"], "url": "./.vscode/indicator.schema.json"}]`
    private func addFileMatches(to file: CommentedJSON, _ edit: inout TextEdit, _ members: inout [String]) -> Bool {
        let entries = ContentFile.allCases.filter { $0.form == .json }.map { kind in
            JSONText.fields([("fileMatch", .list([.text(pattern(kind))])), ("url", .text(url(kind)))])
        }
        guard let known = CommentedJSON.value("json.schemas", of: file.root) else {
            members.append(member("json.schemas", .list(entries), file))
            return true
        }
        guard case .list(let items) = known.value else { return false }
        let present = items.map { JSONText($0) }
        let missing = entries.filter { entry in !present.contains { $0.covers(entry) } }
        file.add(missing.map(\.flat), to: known, level: 2, &edit)
        return true
    }

    /// `"yaml.schemas": {"./.vscode/site.schema.json": "Content/site.yaml"}`, which the YAML extension of Red Hat reads.
    private func addPatterns(to file: CommentedJSON, _ edit: inout TextEdit, _ members: inout [String]) -> Bool {
        let kinds = ContentFile.allCases.filter { $0.form == .yaml }
        guard let known = CommentedJSON.value("yaml.schemas", of: file.root) else {
            members.append(member("yaml.schemas", .fields(kinds.map { (url($0), .text(pattern($0))) }), file))
            return true
        }
        guard case .fields = known.value else { return false }
        var missing: [String] = []
        for kind in kinds {
            let pattern = JSONText.text(pattern(kind))
            guard let present = CommentedJSON.value(url(kind), of: known) else {
                missing.append("\(JSONText.quoted(url(kind))): \(pattern.flat)")
                continue
            }
            switch present.value {
            case .list(let items):
                if !items.contains(where: { JSONText($0).covers(pattern) }) {
                    file.add([pattern.flat], to: present, level: 3, &edit)
                }
            case .null, .flag, .number, .text, .fields:
                let former = JSONText(present)
                if !former.covers(pattern) { edit.replace(present.span, with: JSONText.list([former, pattern]).flat) }
            }
        }
        file.add(missing, to: known, level: 2, &edit)
        return true
    }

    private func member(_ key: String, _ value: JSONText, _ file: CommentedJSON) -> String {
        let lines = value.open().split(separator: "\n")
        let outer = file.indent
        let indented = lines.enumerated().map { index, line in
            index == 0 ? String(line) : (line.hasPrefix("  ") ? outer + outer + line.dropFirst(2) : outer + line)
        }
        return JSONText.quoted(key) + ": " + indented.joined(separator: "\n")
    }

    private func pattern(_ kind: ContentFile) -> String { content + "/" + kind.pattern }
    private func url(_ kind: ContentFile) -> String { "./\(schemas)/\(kind.schemaName)" }
}
