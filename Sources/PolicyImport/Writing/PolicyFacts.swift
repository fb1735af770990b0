import DataFiles
import PolicyModel

/// What the front matter of a policy states, key by key, as a text says it of itself.
struct PolicyFacts: Sendable {
    /// Values as YAML writes them, in the order of the keys in a new file.
    let fields: [(key: String, value: String)]

    /// `place` and `source` do not stand in the text.
    init(_ head: DocumentHead, title: String, place: String, source: String) {
        var fields = [("title", YAMLText.scalar(title)), ("jurisdiction", place), ("stage", head.stage.rawValue)]
        if let issued = head.issued { fields.append(("issued", "\(issued)")) }
        if let period = head.period {
            let isSingle = period.lowerBound == period.upperBound
            fields.append(("period", isSingle ? "\(period.lowerBound)" : "\(period.lowerBound)-\(period.upperBound)"))
        }
        if let number = head.number { fields.append(("documentNumber", YAMLText.scalar(number))) }
        if !head.issuers.isEmpty { fields.append(("issuers", YAMLText.list(head.issuers))) }
        fields.append(("source", YAMLText.scalar(source)))
        self.fields = fields
    }

    subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

    /// The front matter of a new file, its lines of dashes included.
    var text: String { "---\n" + fields.map { "\($0.key): \($0.value)\n" }.joined() + "---\n\n" }
}
