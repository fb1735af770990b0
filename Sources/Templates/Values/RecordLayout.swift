/// Where the fields of a record lie in a page's cells: only those some template shows, in the order they were met.
package struct RecordLayout: Sendable {
    /// The Swift type that declares the record, if one does.
    let type: ObjectIdentifier?
    /// For each cell the index of its field in the record's declaration.
    package private(set) var fields: [Int] = []
    /// For each cell the way to its value; empty for records that no Swift type declares.
    private(set) var writers: [FieldWriter] = []
    private let declared: [FieldWriter]

    init(type: ObjectIdentifier?, declared: [FieldWriter]) {
        self.type = type
        self.declared = declared
    }

    /// The cell of `field`, from now on part of the layout.
    mutating func cell(of field: Int) -> Int {
        if let known = fields.firstIndex(of: field) { return known }
        fields.append(field)
        if declared.indices.contains(field) { writers.append(declared[field]) }
        return fields.count - 1
    }
}

/// A field's way to its value, without the type of its record.
///
/// Pages encode millions of fields. Looking up the metadata of a generic function type for each record costs more than the encoding
/// itself, so the type is forgotten once, when templates are compiled; `PageEncoder` calls a writer only with records of the layout's
/// own type.
struct FieldWriter: Sendable {
    /// Puts the field of the record at the pointer into a cell.
    let write: @Sendable (UnsafeRawPointer, inout PageEncoder, Int) -> Void

    init<Root>(_ field: Field<Root>) {
        let writeTyped = field.write
        write = { record, page, cell in
            show(record.assumingMemoryBound(to: Root.self), writeTyped, &page, cell)
        }
    }
}

/// Calls a writer with the record where it lies. Because records here need not be copyable, the compiler may not copy them, which it
/// would do for each field, counting references for all that the record holds.
private func show<Root: ~Copyable>(
    _ record: UnsafePointer<Root>, _ write: (borrowing Root, inout PageEncoder, Int) -> Void,
    _ page: inout PageEncoder, _ cell: Int
) {
    write(record.pointee, &page, cell)
}
