package import Diagnostics

extension RenderedMarkdown {
    /// One warning per rejection; `lineOffset` is the number of lines of `file` before the rendered text.
    package func diagnostics(in file: String, lineOffset: Int = 0) -> [Diagnostic] {
        rejections.map { rejection in
            let range = SourceRange(
                file: file, line: rejection.position.line + lineOffset, column: rejection.position.column,
                length: rejection.length)
            return switch rejection.kind {
            case .rawHTML: Diagnostic(.warning, .rawHTMLAsText, at: range, .rawHTML(rejection.text))
            case .dangerousAddress:
                Diagnostic(.warning, .dangerousAddress, at: range, .dangerousAddress(rejection.text))
            case .surplusCells:
                Diagnostic(.warning, .surplusTableCells, at: range, .surplusCells(rejection.text))
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

extension Message {
    fileprivate static func rawHTML(_ html: String) -> Message {
        let firstLine = html.prefix { !$0.isNewline }.prefix(60)
        return Message(
            "raw HTML “\(firstLine)” is shown as text; write Markdown, or set unsafeHTML: true",
            zh: "HTML 代码“\(firstLine)”会按原文显示；请改用 Markdown，或在 site.yaml 中设置 unsafeHTML: true")
    }

    fileprivate static func surplusCells(_ cell: String) -> Message {
        let shown = cell.prefix(60)
        return Message(
            "the row has more cells than the table has columns; “\(shown)” and what follows is left out "
                + "(a | inside a cell is written \\|)",
            zh: "这一行的单元格多于表格的列数，“\(shown)”及其后的内容不会显示（单元格内的 | 请写作 \\|）")
    }

    fileprivate static func dangerousAddress(_ address: String) -> Message {
        let shown = address.prefix(60)
        return Message(
            "the address “\(shown)” could run code and is left out; expected http, https, mailto or a relative address",
            zh: "链接地址“\(shown)”可能执行代码，已略去；应为 http、https、mailto 或相对地址")
    }
}
