import Diagnostics

/// What import was unsure of, by line.
enum DoubtLines {
    static func lines(_ doubts: [ImportDoubt]) -> [Message] {
        guard !doubts.isEmpty else { return [] }
        let ordered = doubts.enumerated().sorted { left, right in
            (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
        }
        var lines = [.verbatim(""), Message("unsure of \(doubts.count):", zh: "拿不准的 \(doubts.count) 处：")]
        for (_, doubt) in ordered {
            lines.append(.verbatim(LineNumber.column(doubt.line)) + doubt.message)
            if let proposal = doubt.proposal { lines += proposal.lines.map { .verbatim("          ") + $0 } }
        }
        return lines
    }
}

extension Message {
    /// Line by line; both wordings have as many.
    fileprivate var lines: [Message] {
        let (english, chinese) = (english.split(separator: "\n"), chinese.split(separator: "\n"))
        return zip(english, chinese).map { Message(String($0), zh: String($1)) }
    }
}
