/// Headings in two rows: `目标值` above `2025年` and `2030年`.
enum HeadingRows {
    /// - Returns: The headings of the columns and how many rows they took.
    static func merged(_ first: [String], _ second: [String], isPositional: Bool) -> (headings: [String], rows: Int) {
        guard isHeading(second, below: first) else { return (first, 1) }
        if isPositional { return (byColumn(first, second), 2) }
        guard let group = first.firstIndex(where: { ColumnHeading($0).role == .target(nil) }) else { return (first, 1) }
        let spread = second.map { first[group] + $0 }
        return (Array(first[..<group]) + spread + Array(first[(group + 1)...]), 2)
    }
}

extension HeadingRows {
    private static func isHeading(_ second: [String], below first: [String]) -> Bool {
        let words = second.enumerated().filter { index, text in
            !text.isEmpty && !(index < first.count && first[index] == text)
        }
        return !words.isEmpty
            && words.allSatisfy { _, text in
                let heading = ColumnHeading(text)
                return heading.isValue || heading.level != nil && text.count <= 8
            }
    }

    private static func byColumn(_ first: [String], _ second: [String]) -> [String] {
        var group = ""
        return (0..<max(first.count, second.count)).map { index in
            let top = index < first.count ? first[index] : ""
            let below = index < second.count ? second[index] : ""
            if !top.isEmpty { group = top }
            if below.isEmpty || below == top { return top }
            return (top.isEmpty ? group : top) + below
        }
    }
}
