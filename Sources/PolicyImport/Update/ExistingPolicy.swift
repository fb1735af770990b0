import ContentSource
import Diagnostics
import PolicyText

/// A policy the content has already: its file taken apart, and what its text said of itself when it was written.
struct ExistingPolicy: Sendable {
    let draft: PolicyDraft
    let bytes: [UInt8]
    /// The front matter with both lines of dashes.
    let head: String
    let body: String
    let outline: PolicyOutline
    /// The body read as a source: what editors changed beside it differs from this.
    let source: ReadPolicy

    /// Nil where the content has no such policy.
    init?(_ id: String, in inventory: ContentInventory) throws(ImportError) {
        let path = "policies/\(id).md"
        guard let bytes = try inventory.bytes(path) else { return nil }
        guard let index = inventory.policies.firstIndex(where: { $0.id.value == id }) else {
            throw .brokenContent(
                file: inventory.root + "/" + path, reason: Message("this policy cannot be read", zh: "无法读取这份政策文件"))
        }
        draft = inventory.policies[index]
        self.bytes = bytes
        body = inventory.policyTexts[index].markdown
        let text = String(decoding: bytes, as: UTF8.self)
        head = Self.head(text)
        outline = PolicyTextReader().read(body, file: path)
        source = ReadPolicy(
            file: "\(id).txt", original: TypedLines.of(body).enumerated().map { ImportedLine($1, number: $0 + 1) })
    }

    /// The field lines below each part, as written.
    var fieldLines: [[String]] { TypedLines.fields(of: outline, in: body) }
}

extension ExistingPolicy {
    /// Up to the second line of dashes.
    private static func head(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            lines.append(line)
            let isDashes = line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
            if isDashes, lines.count > 1 { break }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
