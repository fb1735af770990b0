package import Diagnostics

/// What is wrong with one row, or worth a second look, and the cell that shows it.
package struct RowFinding: Hashable, Sendable {
    package let place: CellPlace
    package let message: Message

    init(_ message: Message, at place: CellPlace) {
        self.message = message
        self.place = place
    }
}
