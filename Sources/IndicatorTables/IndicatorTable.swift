/// An indicator table of a document and where it stands.
package struct IndicatorTable: Sendable {
    /// The line above the table that names it, 主要指标.
    package let title: String?
    /// The lines the table takes up, its title left out, counted from 0.
    package let lines: Range<Int>
    package let indicators: [TabledIndicator]
    /// The table with one cell for each column in each row, header first, as a Markdown table shows it.
    package let grid: [[String]]
}
