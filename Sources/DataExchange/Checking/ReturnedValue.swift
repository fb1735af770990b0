/// A value that passed the checks, ready to be merged.
struct ReturnedValue: Hashable, Sendable {
    /// The id of the indicator.
    let indicator: String
    let year: Int
    /// As it will stand in the content.
    let text: String
    let number: Double?
    let note: String?
    let source: String?
    /// It takes the place of one that differs.
    let isReplacement: Bool
    let place: CellPlace
}
