/// The front matter of a Markdown file that comes from a content folder: no text of the policy.
enum FrontMatterLines {
    /// The lines with the front matter left blank, so that numbers of lines stay.
    static func blanked(_ lines: [ImportedLine]) -> [ImportedLine] {
        guard let first = lines.first, isDashes(first), let end = lines.dropFirst().firstIndex(where: isDashes) else {
            return lines
        }
        return lines[...end].map { ImportedLine("", number: $0.number) } + lines[(end + 1)...]
    }

    private static func isDashes(_ line: ImportedLine) -> Bool { line.trimmed == "---" }
}
