import ContentEditing
import Diagnostics
import PolicyText

/// The Markdown of a policy in which every measure has an address: where the source uses a number twice, slugs tell the items apart.
struct AddressedText: Sendable {
    let markdown: String
    let outline: PolicyOutline
    let additions: PolicyMarkdown.Additions

    init(_ policy: ReadPolicy, _ additions: PolicyMarkdown.Additions, textLines: Set<Int>) {
        let writer = PolicyMarkdown(policy, textLines: textLines)
        var additions = additions
        var used = Set(additions.slugs.values)
        var text = writer.text(additions)
        var outline = PolicyTextReader().read(text, file: policy.file)
        for _ in 0..<4 {
            let lines = Set(
                outline.diagnostics.filter { $0.code == .duplicateNumber && $0.severity == .error }.map(
                    \.range.start.line))
            var numbers: Set<[Int]> = []
            let doubled = outline.parts.indices.filter { index in
                let part = outline.parts[index]
                let isAddressed = part.kind == .measure && part.slug == nil
                let isTaken = isAddressed && !numbers.insert(part.path).inserted
                return additions.slugs[index] == nil && (isTaken || lines.contains(part.titleRange.start.line))
            }
            guard !doubled.isEmpty, outline.parts.count == policy.outline.parts.count else { break }
            for index in doubled {
                let slug = FreeName.free(PolicySlug.measure(outline.parts[index].title), among: used)
                used.insert(slug)
                additions.slugs[index] = slug
            }
            text = writer.text(additions)
            outline = PolicyTextReader().read(text, file: policy.file)
        }
        markdown = text
        self.outline = outline
        self.additions = additions
    }

    /// How files refer to each measure: its numbers, or the slug it needs to be told from another of the same numbers.
    var measureNames: [String] {
        outline.measures.map { $0.slug?.value ?? StableAddresses.number($0) }
    }
}
