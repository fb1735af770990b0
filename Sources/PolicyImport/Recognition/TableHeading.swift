import Diagnostics
import IndicatorTables
import PolicyText

/// The name above an indicator table behind the last item, made a heading: the table belongs to the document and not to that item.
///
///     5.帮扶。……
///     主要指标
///     ⇥序号 ……
enum TableHeading {
    /// The lines with the name marked; nil where there is none to mark.
    static func marked(_ lines: [ImportedLine], _ tables: [IndicatorTable], _ outline: PolicyOutline) -> [ImportedLine]?
    {
        let last = outline.parts.last { !$0.marker.isEmpty }?.titleRange.start.line ?? lines.count
        guard outline.parts.last?.marker.isEmpty == false,
            let table = tables.first(where: { !$0.indicators.isEmpty && $0.lines.lowerBound >= last }),
            let title = table.title,
            let place = lines[last..<table.lines.lowerBound].lastIndex(where: { $0.trimmed == title[...] })
        else { return nil }
        var marked = lines
        marked[place].text = "## " + title
        return marked
    }
}
