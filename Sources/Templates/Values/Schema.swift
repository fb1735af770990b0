/// The records a template may meet, each with its names and their shapes; a record may contain itself.
package struct Schema: Sendable {
    /// One record's declaration.
    package struct Record: Sendable {
        /// For messages: the name of its type.
        package let name: String
        package let fields: [(name: String, shape: Shape)]

        package init(name: String, fields: [(name: String, shape: Shape)]) {
            self.name = name
            self.fields = fields
        }
    }

    package private(set) var records: [Record] = []
    /// The Swift type of each record, by which pages find theirs; none for records added by hand.
    private(set) var types: [ObjectIdentifier?] = []
    /// The ways to the values of each record's fields; empty for records added by hand.
    private(set) var writers: [[FieldWriter]] = []

    package init() {}

    /// Adds a record that no Swift type declares.
    package mutating func add(_ record: Record) -> Shape {
        records.append(record)
        types.append(nil)
        writers.append([])
        return .record(records.count - 1)
    }

    /// The shape of a declared record; its whole family is added with it.
    mutating func shape<R: TemplateRecord>(of type: R.Type) -> Shape {
        if let known = types.firstIndex(of: ObjectIdentifier(type)) { return .record(known) }
        let index = records.count
        let name = String(describing: type)
        records.append(Record(name: name, fields: []))
        types.append(ObjectIdentifier(type))
        writers.append(R.fields.map { FieldWriter($0) })
        records[index] = Record(name: name, fields: R.fields.map { ($0.name, $0.shape(&self)) })
        return .record(index)
    }
}
