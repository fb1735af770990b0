package import Diagnostics

/// Where a cell stands in a returned file, as its owner would look for it.
package enum CellPlace: Hashable, Sendable {
    /// In a CSV file: counted from 1.
    case line(file: String, line: Int, column: Int)
    /// In a workbook: column and row counted from 0.
    case cell(file: String, sheet: String, column: Int, row: Int)

    /// `data.csv:3:12`, `data.xlsx, sheet “Sheet1”, cell F12`.
    package var message: Message {
        switch self {
        case .line(let file, let line, let column):
            let text = "\(file):\(line):\(column)"
            return Message(text, zh: text)
        case .cell(let file, let sheet, let column, let row):
            let name = CellReference(column: column, row: row).description
            return Message(
                "\(file), sheet “\(sheet)”, cell \(name)", zh: "\(file)，工作表“\(sheet)”，单元格 \(name)")
        }
    }
}
