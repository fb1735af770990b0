package import Diagnostics

extension RenderedMarkdown {
    /// One warning per rejection; `lineOffset` is the number of lines of `file` before the rendered text.
    package func diagnostics(in file: String, lineOffset: Int = 0) -> [Diagnostic] {
        rejections.map { rejection in
            let range = SourceRange(
                file: file, line: rejection.position.line + lineOffset, column: rejection.position.column,
                length: rejection.length)
            return switch rejection.kind {
            case .rawHTML: Diagnostic(.warning, "raw-html-as-text", at: range, .rawHTML(rejection.text))
            case .dangerousAddress:
                Diagnostic(.warning, "dangerous-address", at: range, .dangerousAddress(rejection.text))
            case .surplusCells:
                Diagnostic(.warning, "surplus-table-cells", at: range, .surplusCells(rejection.text))
            }
        }
    }
}

extension RenderedMarkdown.Rejection {
    /// Columns to underline: the HTML's first line; an address stands somewhere after the bracket, so only the bracket.
    fileprivate var length: Int {
        switch kind {
        case .rawHTML: text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.count
        case .dangerousAddress: 1
        case .surplusCells: text.unicodeScalars.count
        }
    }
}

extension String {
    fileprivate static func rawHTML(_ html: String) -> String {
        let firstLine = html.prefix { !$0.isNewline }.prefix(60)
        return "raw HTML “\(firstLine)” is shown as text; write Markdown, or set unsafeHTML: true"
    }

    fileprivate static func surplusCells(_ cell: String) -> String {
        "the row has more cells than the table has columns; “\(cell.prefix(60))” and what follows is left out "
            + "(a | inside a cell is written \\|)"
    }

    fileprivate static func dangerousAddress(_ address: String) -> String {
        "the address “\(address.prefix(60))” could run code and is left out; expected http, https, mailto or a relative address"
    }
}
