/// One value of a page, in a form that needs no lookup: other values are named by their place.
package enum Cell: Sendable {
    case absent
    /// A stretch of the page's bytes.
    case text(start: Int, end: Int)
    case number(Int)
    case flag(Bool)
    /// The first cell of the record.
    case record(Int)
    /// The first cell of the first element; the others follow at equal distances.
    case list(first: Int, count: Int)
}
