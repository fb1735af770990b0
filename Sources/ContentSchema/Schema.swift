package import DataFiles
package import Diagnostics

/// What a value of a file may be: one node of a JSON Schema.
package struct Schema: Sendable {
    package let shape: Shape
    package let title: Message?
    package let description: Message?
    package let examples: [JSONText]
    /// What holds where the value is absent.
    package let usual: JSONText?

    /// The kinds of values there are.
    package indirect enum Shape: Sendable {
        /// A string that matches a regular expression of ECMA-262.
        case string(pattern: String?)
        /// A string, or a number that is read as it is written.
        case text(pattern: String?)
        case integer(ClosedRange<Int>?)
        case number(above: Double?)
        case flag
        case choice([String])
        case list(Schema, atLeast: Int)
        case object(ObjectSchema)
        case either([Schema])
        case null
    }

    package init(
        _ shape: Shape, title: Message? = nil, _ description: Message? = nil, examples: [JSONText] = [],
        usual: JSONText? = nil
    ) {
        self.shape = shape
        self.title = title
        self.description = description
        self.examples = examples
        self.usual = usual
    }

    /// The same shape with other words around it.
    func described(_ description: Message, examples: [JSONText] = [], usual: JSONText? = nil) -> Schema {
        Schema(
            shape, title: title, description, examples: examples.isEmpty ? self.examples : examples,
            usual: usual ?? self.usual)
    }
}

/// What an object may state.
package struct ObjectSchema: Sendable {
    package let properties: [Property]
    /// What stands under keys the author chooses; nil where unknown keys are mistakes.
    package let others: Schema?
    /// Whether keys may come that are not listed, as in the files a site publishes.
    package let mayGrow: Bool

    package init(_ properties: [Property], others: Schema? = nil, mayGrow: Bool = false) {
        self.properties = properties
        self.others = others
        self.mayGrow = mayGrow
    }
}

/// One key of an object.
package struct Property: Sendable {
    package let name: String
    package let schema: Schema
    package let isRequired: Bool

    package init(_ name: String, _ schema: Schema, isRequired: Bool = false) {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
    }
}
