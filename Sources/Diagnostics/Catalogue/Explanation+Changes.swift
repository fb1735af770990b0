extension Explanation.Example {
    /// The lines of an example with what becomes of them, as a patch shows them: `- ` goes, `+ ` comes, two spaces stay.
    ///
    /// Empty for a situation. A file that is mended by removing it has only lines that go.
    package var changes: [String] {
        guard case .text(_, let wrong, let mended) = self else { return [] }
        let (before, after) = (Self.lines(wrong), Self.lines(mended))
        let difference = after.difference(from: before)
        let gone = Set(difference.removals.map(\.offset))
        let new = Set(difference.insertions.map(\.offset))
        var shown: [String] = []
        var (old, next) = (0, 0)
        while old < before.count || next < after.count {
            if gone.contains(old) {
                shown.append("- " + before[old])
                old += 1
            } else if new.contains(next) {
                shown.append("+ " + after[next])
                next += 1
            } else {
                shown.append(before[old].isEmpty ? "" : "  " + before[old])
                old += 1
                next += 1
            }
        }
        return shown
    }

    private static func lines(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
