import Diagnostics

/// The front matter of a policy whose text changed: what editors wrote stays, what the new text states otherwise than the old is updated.
struct FrontMatterMerge: Sendable {
    private(set) var text: String
    /// What was updated.
    private(set) var changes: [Message] = []

    /// `old` and `new` are what the two versions of the text say of themselves.
    init(_ head: String, old: PolicyFacts, new: PolicyFacts) {
        var blocks = Self.blocks(head)
        for (key, value) in new.fields where key != "jurisdiction" && old[key] != value {
            if let index = blocks.firstIndex(where: { $0.key == key }) {
                let former = Self.value(of: blocks[index].text)
                guard former != value else { continue }
                changes.append(Message("\(key): \(former) → \(value)", zh: "\(key)：\(former) → \(value)"))
                blocks[index].text = "\(key): \(value)\n"
            } else {
                changes.append(Message("\(key): \(value)", zh: "\(key)：\(value)"))
                blocks.insert((key, "\(key): \(value)\n"), at: max(1, blocks.count - 1))
            }
        }
        text = blocks.map(\.text).joined()
    }
}

extension FrontMatterMerge {
    private typealias Block = (key: String, text: String)

    /// Each key with the lines that belong to it, the lines of dashes as blocks without one.
    private static func blocks(_ head: String) -> [Block] {
        var blocks: [Block] = []
        for line in head.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let isDashes = line.hasPrefix("---")
            let isKey = !isDashes && line.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
            if isDashes || isKey || blocks.isEmpty {
                let key = isKey ? String(line.prefix { $0 != ":" }) : ""
                blocks.append((key, line + "\n"))
            } else {
                blocks[blocks.count - 1].text += line + "\n"
            }
        }
        return blocks
    }

    /// What stands behind the colon, a comment left out.
    private static func value(of block: String) -> String {
        let line = block.split(separator: "\n").first ?? ""
        let value = String(line.drop { $0 != ":" }.dropFirst())
        let comment = value.range(ofWord: " #")?.lowerBound
        return String((comment.map { value[..<$0] } ?? value[...]).trimmed)
    }
}
