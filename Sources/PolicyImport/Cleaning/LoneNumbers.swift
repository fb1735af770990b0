import Diagnostics
import PolicyText

/// Numbers on a line of their own, put in front of the title that stands below them.
///
///     第一章
///     总体要求
///
/// becomes `第一章 总体要求`, because in Markdown a blank line would part the two for good.
enum LoneNumbers {
    /// The lines with such numbers joined; nil where there are none.
    ///
    /// `outline` is what is read in `lines`: whether a line is the title of the number above it is for the grammar to say.
    static func joined(_ lines: [ImportedLine], _ outline: PolicyOutline) -> [ImportedLine]? {
        var joined = lines
        var dropped: Set<Int> = []
        for part in outline.parts where !part.marker.isEmpty {
            let title = part.titleRange.start.line - 1
            guard let number = lines[..<title].lastIndex(where: { !$0.trimmed.isEmpty }),
                lines[number].trimmed == part.marker[...], !lines[title].trimmed.hasPrefix(part.marker)
            else { continue }
            joined[number].text = part.marker + " " + lines[title].trimmed
            dropped.insert(title)
        }
        guard !dropped.isEmpty else { return nil }
        return joined.enumerated().compactMap { dropped.contains($0.offset) ? nil : $0.element }
    }
}
