import ContentEditing
import ContentSchema
import Diagnostics
import Glibc
import RegularFiles

/// Writes the schemas into a folder, and where that is an editor's, the settings and snippets beside them.
struct SchemaFolder {
    private let out: String
    private let content: String

    init(_ out: String, content: String) {
        self.out = out
        self.content = content
    }

    /// Says what was written.
    func write(in language: Language) throws -> Message {
        let kinds = ContentFile.allCases.filter { !isEditors || $0.form != .published }
        var files = kinds.map { PlannedFile($0.schemaName, text: $0.schema.document(in: language)) }
        guard isEditors else {
            try ContentWriter(root: out).write(files)
            return .wroteSchemas(kinds.count, to: out)
        }
        files.append(PlannedFile(Snippets.file, text: Snippets(language: language).text))
        let settings = EditorSettings(schemas: name(of: out), content: name(of: content))
        let former = try bytes(Self.settingsFile)
        let merged = settings.merged(into: former)
        if let merged, merged != former {
            files.append(PlannedFile(Self.settingsFile, bytes: merged, former: former))
        } else if merged == nil, let alone = settings.merged(into: nil) {
            files.append(PlannedFile(Self.unmergedFile, bytes: alone, former: nil))
        }
        try ContentWriter(root: out).write(files)
        return merged == nil ? .cannotMerge(out) : .wroteSettings(kinds.count, to: out)
    }

    private static let settingsFile = "settings.json"
    private static let unmergedFile = "settings.yardstick.json"

    private var isEditors: Bool { name(of: out) == ".vscode" }

    private func name(of folder: String) -> String { folder.split(separator: "/").last.map(String.init) ?? folder }

    /// What is in a file; nil where there is none.
    private func bytes(_ file: String) throws -> [UInt8]? {
        let path = out + "/" + file
        do throws(RegularFile.Failure) {
            return try RegularFile.bytes(of: path)
        } catch {
            guard error.code != ENOENT else { return nil }
            throw ContentFileError(path: path, doing: .reading, code: error.code)
        }
    }
}

extension Message {
    fileprivate static func wroteSchemas(_ count: Int, to folder: String) -> Message {
        Message("wrote \(count) schemas to \(folder)", zh: "已把 \(count) 个 JSON Schema 写入 \(folder)")
    }

    fileprivate static func wroteSettings(_ count: Int, to folder: String) -> Message {
        Message(
            """
            wrote \(count) schemas, settings.json and yardstick.code-snippets to \(folder)
            JSON files are checked and completed at once; site.yaml once the extension YAML (redhat.vscode-yaml) is installed.
            Front matter of Markdown files is checked by no editor out of the box: type policy, update or page and press Ctrl+Space
            for a snippet, and let yardstick check find the mistakes.
            """,
            zh: """
                已把 \(count) 个 JSON Schema、settings.json 和 yardstick.code-snippets 写入 \(folder)
                JSON 文件马上就能提示和检查；site.yaml 需要安装扩展 YAML（redhat.vscode-yaml）。
                Markdown 的文件头，编辑器本身都不检查：输入“政策”“进展”或“页面”，按 Ctrl+Space 可插入模板；错误由 yardstick check 查出。
                """)
    }

    fileprivate static func cannotMerge(_ folder: String) -> Message {
        Message(
            """
            wrote the schemas and yardstick.code-snippets to \(folder)
            \(folder)/settings.json cannot be understood, so it was left as it is. What belongs into it stands beside it, in
            settings.yardstick.json: copy the entries over.
            """,
            zh: """
                已把 JSON Schema 和 yardstick.code-snippets 写入 \(folder)
                \(folder)/settings.json 的内容无法识别，没有改动。需要加入的设置写在旁边的 settings.yardstick.json 里，请自行抄入。
                """)
    }
}
