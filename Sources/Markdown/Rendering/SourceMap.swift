import CCommonMark
import Diagnostics

/// Finds where a node stands in the text its author wrote.
///
/// libcmark counts bytes, in the text it has read, and is wrong for inlines on a continuation line that is indented otherwise than
/// the first line of its paragraph; both are put right here.
struct SourceMap {
    private let source: UTF8Bytes
    private let layout: SourceLayout
    /// Most texts have nothing to locate.
    private lazy var lines = LineIndex(source)
    private var lastBlock: Node?
    private var quotesOfLastBlock = 0
    /// The last position converted, since counting goes on from there.
    private var lastOffset = 0
    private var lastColumn = 1
    private var lastLine = 0

    init(source: UTF8Bytes, layout: SourceLayout) {
        self.source = source
        self.layout = layout
    }

    /// Where a block begins.
    mutating func position(ofBlock block: Node) -> SourcePosition {
        let line = Int(cmark_node_get_start_line(block))
        if let cell = layout.cell(onLine: line) { return position(at: layout.cellOffsets[cell]) }
        let offset = lines.line(layout.sourceLine(of: line)).lowerBound + Int(cmark_node_get_start_column(block)) - 1
        return position(at: offset)
    }

    /// A stretch of the source as its author wrote it, and where.
    mutating func quote(_ range: Range<Int>) -> (text: String, position: SourcePosition) {
        let text = source.part(range)
        let words = layout.marker?.strip(text) { String(decoding: $0, as: UTF8.self) }
        return (words ?? String(decoding: text, as: UTF8.self), position(at: range.lowerBound))
    }

    /// Where raw HTML begins.
    mutating func position(ofInline inline: Node) -> SourcePosition {
        position(at: offset(ofInline: inline))
    }

    /// Where the `[`, `![` or `<` of a link or image stands.
    ///
    /// A link over two lines has the line of its end in libcmark, an autolink a wrong column; their first words have the right ones.
    mutating func position(ofLink link: Node) -> SourcePosition {
        guard let child = cmark_node_first_child(link), cmark_node_get_start_column(child) > 0 else {
            return position(at: bracket(near: offset(ofInline: link)))
        }
        let opening = cmark_node_get_type(link) == CMARK_NODE_IMAGE ? 2 : 1
        return position(at: bracket(near: offset(ofInline: child) - opening))
    }
}

extension SourceMap {
    private mutating func offset(ofInline inline: Node) -> Int {
        let line = Int(cmark_node_get_start_line(inline))
        let column = Int(cmark_node_get_start_column(inline))
        if let cell = layout.cell(onLine: line) {
            return layout.cellOffsets[cell] + column - 1 - TableSource.cellOpening.count
        }
        guard let block = inline.enclosingBlock else { return 0 }
        let sourceLine = layout.sourceLine(of: line)
        if line <= cmark_node_get_start_line(block) { return lines.line(sourceLine).lowerBound + column - 1 }
        if block != lastBlock {
            lastBlock = block
            quotesOfLastBlock = block.blockQuoteDepth
        }
        let start = lines.contentStart(ofLine: sourceLine, quotes: quotesOfLastBlock)
        return start + column - Int(cmark_node_get_start_column(block))
    }

    /// The nearest opening of a link, for the cases in which libcmark's column is off.
    private func bracket(near offset: Int) -> Int {
        for distance in 0..<200 {
            for candidate in [offset - distance, offset + distance] where source.indices.contains(candidate) {
                switch source[candidate] {
                case UInt8(ascii: "!"):
                    if candidate + 1 < source.count, source[candidate + 1] == UInt8(ascii: "[") { return candidate }
                case UInt8(ascii: "["), UInt8(ascii: "<"): return candidate
                default: continue
                }
            }
        }
        return offset
    }

    /// Line and column of an offset; markers do not count, they are not in the author's text.
    private mutating func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), source.count)
        let line = lines.number(at: offset)
        if line != lastLine || offset < lastOffset {
            lastLine = line
            lastColumn = 1
            lastOffset = lines.line(line).lowerBound
        }
        while lastOffset < offset {
            if let marker = layout.marker, marker.stands(at: lastOffset, in: source) {
                lastOffset += marker.bytes.count
                continue
            }
            if source[lastOffset] & 0xC0 != 0x80 { lastColumn += 1 }
            lastOffset += 1
        }
        return SourcePosition(line: line, column: lastColumn)
    }
}

extension Node {
    /// The paragraph or heading an inline belongs to.
    fileprivate var enclosingBlock: Node? {
        var ancestor = cmark_node_parent(self)
        while let node = ancestor {
            if cmark_node_get_type(node).rawValue <= CMARK_NODE_LAST_BLOCK.rawValue { return node }
            ancestor = cmark_node_parent(node)
        }
        return nil
    }
}
