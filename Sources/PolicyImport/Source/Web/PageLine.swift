/// A line of a page, or the row of a table in it.
struct PageLine: Sendable {
    enum Kind: Hashable, Sendable {
        case text(String)
        case heading(String)
        /// The cells in order, those that merged cells cover empty; `opens` a table or goes on with it.
        case row([String], opens: Bool)
    }

    let kind: Kind
    /// The node it begins in.
    let node: Int
    /// How many of its characters stand in links.
    let linked: Int

    var text: String {
        switch kind {
        case .text(let text), .heading(let text): text
        case .row(let cells, _): cells.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    var isRow: Bool {
        switch kind {
        case .row: true
        case .text, .heading: false
        }
    }
}

extension PageLine {
    /// Lines as typed text; rows become those of a Markdown table.
    static func imported(_ lines: some Sequence<PageLine>) -> [ImportedLine] {
        var texts: [String] = []
        var isInTable = false
        for line in lines {
            switch line.kind {
            case .text(let text), .heading(let text):
                if isInTable { texts.append("") }
                texts.append(text)
            case .row(let cells, let opens):
                if opens, !(texts.last ?? "").isEmpty { texts.append("") }
                texts.append(pipes(cells.map(escaped)))
                if opens { texts.append(pipes(cells.map { _ in "---" })) }
            }
            isInTable = line.isRow
        }
        return texts.enumerated().map { ImportedLine($1, number: $0 + 1) }
    }

    private static func pipes(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private static func escaped(_ cell: String) -> String {
        cell.utf8.contains(UInt8(ascii: "|"))
            ? cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : cell
    }
}
