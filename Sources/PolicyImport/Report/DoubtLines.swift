/// What import was unsure of, by line.
enum DoubtLines {
    static func lines(_ doubts: [ImportDoubt]) -> [String] {
        guard !doubts.isEmpty else { return [] }
        let ordered = doubts.enumerated().sorted { left, right in
            (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
        }
        var lines = ["", "unsure of \(doubts.count):"]
        for (_, doubt) in ordered {
            lines.append(LineNumber.column(doubt.line) + doubt.message)
            for proposal in (doubt.proposal ?? "").split(separator: "\n") { lines.append("          " + proposal) }
        }
        return lines
    }
}
