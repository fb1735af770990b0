import DataFiles
import TargetText

/// The edits of one indicator file: observations go where they belong by year, and every other byte stays.
struct IndicatorFileEdit {
    private let mark: [UInt8]
    private let source: SourceText
    private var entries: [String: [DataEntry]] = [:]
    private var objects: [String: DataNode] = [:]
    private let modelList: JSONStyle
    private let modelObject: ObjectStyle
    private var edit = TextEdit()

    /// Nil where the bytes are no list of objects.
    init?(_ bytes: [UInt8], file: String) {
        mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[..<3]) : []
        source = SourceText(file: file, bytes: Array(bytes[mark.count...]))
        guard case .success(let node) = JSONReader.read(source), case .list(let items) = node.value else { return nil }
        let all = items.compactMap { item in
            if case .fields(let fields) = item.value { fields } else { nil }
        }
        (modelList, modelObject) = Self.model(of: all, in: source)
        for item in items {
            guard case .fields(let fields) = item.value, let id = fields.first(where: { $0.key == "id" }),
                case .text(let text) = id.node.value
            else { continue }
            entries[text] = fields
            objects[text] = item
        }
    }

    /// The file with all edits made.
    var bytes: [UInt8] { mark + edit.applied(to: source.bytes) }

    /// The name of the CSV file that an indicator keeps its observations in.
    func dataFile(of indicator: String) -> String? {
        guard case .text(let name) = entries[indicator]?.first(where: { $0.key == "data" })?.node.value else {
            return nil
        }
        return name
    }

    /// The indicators that keep their observations in a CSV file.
    func indicators(withDataFile name: String) -> [String] { entries.keys.filter { dataFile(of: $0) == name }.sorted() }

    /// The years an indicator has observations of in this file itself.
    func years(of indicator: String) -> Set<Int> { Set(observations(of: indicator).compactMap(year)) }

    /// Puts values of one indicator, each of another year, into its observations.
    mutating func merge(_ values: [ReturnedValue], into indicator: String) {
        let items = observations(of: indicator)
        let style = items.last.flatMap { ObjectStyle($0, in: source) } ?? modelObject
        var added: [ReturnedValue] = []
        for value in values {
            if let item = items.first(where: { year($0) == value.year }) {
                replace(item, by: value, style)
            } else {
                added.append(value)
            }
        }
        insert(added.sorted { $0.year < $1.year }, among: items, of: indicator, style)
    }
}

extension IndicatorFileEdit {
    private func observations(of indicator: String) -> [DataNode] {
        guard case .list(let items) = entries[indicator]?.first(where: { $0.key == "observations" })?.node.value else {
            return []
        }
        return items
    }

    /// The year an observation counts for: that in brackets behind the value wins, as everywhere.
    private func year(_ node: DataNode) -> Int? {
        guard case .fields(let fields) = node.value else { return nil }
        if case .text(let text) = fields.first(where: { $0.key == "value" })?.node.value,
            let year = ValueReader().read(text)?.year
        {
            return year
        }
        return statedYear(fields)
    }

    private func statedYear(_ fields: [DataEntry]) -> Int? {
        guard case .number(_, let number) = fields.first(where: { $0.key == "year" })?.node.value else { return nil }
        return Int(exactly: number)
    }

    private mutating func insert(
        _ values: [ReturnedValue], among items: [DataNode], of indicator: String, _ style: ObjectStyle
    ) {
        guard !values.isEmpty else { return }
        let entry = entries[indicator]?.first { $0.key == "observations" }
        guard let list = entry?.node, let spacing = JSONStyle(list, in: source) else {
            return begin(values.map { object($0, style) }, of: indicator, at: entry)
        }
        for value in values {
            let text = object(value, style)
            if let later = items.first(where: { year($0).map { $0 > value.year } ?? false }) {
                edit.insert(text + spacing.separator, at: later.span.lowerBound)
            } else if let last = items.last {
                edit.insert(spacing.separator + text, at: last.span.upperBound)
            }
        }
    }

    /// A list of observations where there is none, or an empty one.
    private mutating func begin(_ objects: [String], of indicator: String, at entry: DataEntry?) {
        let spacing = modelList
        let list = "[\(spacing.opening)" + objects.joined(separator: spacing.separator) + "\(spacing.closing)]"
        if let entry {
            edit.replace(entry.node.span, with: list)
            return
        }
        guard let object = self.objects[indicator], let fields = entries[indicator],
            let style = ObjectStyle(object, in: source)
        else { return }
        let neighbour = fields.last { ["baseline", "targets", "benchmarks"].contains($0.key) } ?? fields.last
        guard let neighbour else { return }
        edit.insert(style.appended("observations", list), at: neighbour.node.span.upperBound)
    }

    private mutating func replace(_ item: DataNode, by value: ReturnedValue, _ style: ObjectStyle) {
        guard case .fields(let fields) = item.value, let last = fields.last else { return }
        // The old year may have stood in brackets behind the value, which is gone, and another one beside it.
        for (key, text) in self.fields(of: value) where key != "year" || statedYear(fields) != value.year {
            if let mine = fields.first(where: { $0.key == key }) {
                edit.replace(mine.node.span, with: text)
            } else {
                edit.insert(style.appended(key, text), at: last.node.span.upperBound)
            }
        }
    }

    private func object(_ value: ReturnedValue, _ style: ObjectStyle) -> String { style.text(fields(of: value)) }

    private func fields(of value: ReturnedValue) -> [(key: String, value: String)] {
        [("year", String(value.year)), ("value", Self.json(value.text))]
            + [("note", value.note), ("source", value.source)].compactMap { key, text in
                text.map { (key, JSONText.quoted($0)) }
            }
    }

    /// A number where JSON can write it as it stands, else a text.
    private static func json(_ text: String) -> String {
        let source = SourceText(file: "", text: text)
        guard case .success(let node) = JSONReader.read(source), case .number = node.value else {
            return JSONText.quoted(text)
        }
        return text
    }

    /// How the lists of a file and the objects in them are spaced: by the first one of observations, else of targets.
    private static func model(of objects: [[DataEntry]], in source: SourceText) -> (
        list: JSONStyle, object: ObjectStyle
    ) {
        for key in ["observations", "targets"] {
            for entries in objects {
                guard let list = entries.first(where: { $0.key == key })?.node, case .list(let items) = list.value,
                    let style = JSONStyle(list, in: source),
                    let object = items.first.flatMap({ ObjectStyle($0, in: source) })
                else { continue }
                return (style, object)
            }
        }
        return (.flat, .usual)
    }
}
