import Diagnostics
import IndicatorTables
import PolicyText

/// What was recognised in one file.
struct ReadPolicy: Sendable {
    let file: String
    /// The cleaned text; positions of `outline` count its lines.
    let lines: [ImportedLine]
    let head: DocumentHead
    let outline: PolicyOutline
    let tables: [IndicatorTable]

    /// Whether the text has marks of Markdown, which it then keeps.
    var isMarkdown: Bool {
        Self.isMarkdown(file)
            || outline.parts.contains { part in
                let line = part.titleRange.start.line - 1
                guard !part.marker.isEmpty, lines.indices.contains(line) else { return false }
                let text = lines[line].trimmed
                return text.hasPrefix("#") || text.hasPrefix("**")
            }
    }

    /// The title found, else the name of the file.
    var title: String { head.title.text ?? file.fileStem }

    /// What all tables state, in order.
    var indicators: [TabledIndicator] { tables.flatMap(\.indicators) }

    /// The parts by the line of the cleaned text they begin on, counted from 0; the preamble left out.
    var partStarts: [Int: Int] {
        let begun = outline.parts.enumerated().filter { $0.element.kind != .preamble }
        return Dictionary(
            begun.map { ($0.element.titleRange.start.line - 1, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The line of the original file for a place in the cleaned text.
    func line(of range: SourceRange) -> Int {
        lines.indices.contains(range.start.line - 1) ? lines[range.start.line - 1].number : range.start.line
    }
}

extension ReadPolicy {
    init(_ original: [ImportedLine], file: String) throws(ImportError) {
        self.init(file: file, original: original)
        guard !outline.measures.isEmpty || outline.parts.contains(where: { !$0.marker.isEmpty }) || !indicators.isEmpty
        else {
            throw .unusable(
                file: file,
                reason:
                    Message(
                        "nothing in this text is numbered as measures are (一、 （一） 1. 第一章), and no table states indicators",
                        zh: "正文里没有措施那样的序号（一、 （一） 1. 第一章），也没有指标表"))
        }
    }

    init(file: String, original: [ImportedLine]) {
        let cleaned = TextCleaning.clean(Self.isMarkdown(file) ? FrontMatterLines.blanked(original) : original)
        let read = RecognisedText(cleaned, file: file).mended()
        self.file = file
        lines = read.lines
        outline = read.outline
        let first = outline.parts.first { !$0.marker.isEmpty }?.titleRange.start.line ?? lines.count + 1
        head = DocumentHead(lines, firstItem: first - 1)
        tables = head.period.map { TableReader(endYear: $0.upperBound).read(read.lines.map(\.text)) } ?? read.tables
    }
}

extension ReadPolicy {
    private static func isMarkdown(_ file: String) -> Bool {
        let type = file.split(separator: ".").last?.lowercased()
        return type == "md" || type == "markdown"
    }
}

extension String {
    /// The last component of a path without its extension.
    var fileStem: String {
        let name = split(separator: "/").last ?? self[...]
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }
}
