/// Where the fields of a record lie in a page's cells: only those some template shows, in the order they were met.
package struct RecordLayout: Sendable {
    /// The Swift type that declares the record, if one does.
    let type: ObjectIdentifier?
    /// For each cell the index of its field in the record's declaration.
    package private(set) var fields: [Int] = []

    init(type: ObjectIdentifier?) {
        self.type = type
    }

    /// The cell of `field`, from now on part of the layout.
    mutating func cell(of field: Int) -> Int {
        if let known = fields.firstIndex(of: field) { return known }
        fields.append(field)
        return fields.count - 1
    }
}
