import DataFiles
import Diagnostics
import IndicatorTables

/// The indicator file of a policy whose tables changed: what editors wrote stays byte for byte, what the new table states otherwise
/// than the old is updated, new indicators are added, and none is taken away.
struct IndicatorMerge: Sendable {
    private(set) var bytes: [UInt8]
    private(set) var changes: [Message] = []
    private(set) var doubts: [ImportDoubt] = []

    private let base: [String: IndicatorEntry]
    private let renamed: [String: String?]

    /// `base` is what the old text stated; `renamed` are measures by their old numbers, as `StableAddresses` has them.
    init(_ file: JSONListFile, base: IndicatorFile, new: IndicatorFile, renamed: [String: String?]) {
        self.base = Dictionary(base.items.map { ($0.entry.name, $0.entry) }, uniquingKeysWith: { first, _ in first })
        self.renamed = renamed
        bytes = file.bytes
        var edit = TextEdit()
        var isMatched: Set<Int> = []
        var added: [IndicatorFile.Item] = []
        for item in new.items {
            let found =
                file.items.indices.first { !isMatched.contains($0) && Self.isSame(file.items[$0], item.entry) }
                ?? file.items.indices.first { !isMatched.contains($0) && isRenamed(file.items[$0], item.entry) }
            guard let found else {
                added.append(item)
                continue
            }
            isMatched.insert(found)
            update(file.items[found], by: item.entry, &edit)
        }
        for (index, node) in file.items.enumerated() {
            relink(node, &edit)
            if !isMatched.contains(index), let name = Self.text(node, "name"), self.base[name] != nil {
                doubts.append(.vanished(name))
            }
        }
        bytes = edit.applied(to: bytes)
        guard !added.isEmpty else { return }
        let entries = added.map { $0.entry.json(id: $0.id, measures: $0.links.map(\.measure)) }
        bytes = JSONListFile(bytes, file: "")?.appending(entries) ?? bytes
        changes += added.map {
            Message("indicator added: “\($0.entry.name)” (\($0.id))", zh: "新增指标“\($0.entry.name)”（\($0.id)）")
        }
    }
}

extension IndicatorMerge {
    private mutating func update(_ node: DataNode, by new: IndicatorEntry, _ edit: inout TextEdit) {
        guard case .fields(let entries) = node.value, let last = entries.last else { return }
        let old = base[new.name]
        for (key, value) in new.fields where key != "name" {
            let mine = entries.first { $0.key == key }
            if let old, old[key]?.flat == value.flat { continue }
            if old == nil, mine != nil, !["baseline", "targets"].contains(key) { continue }
            if let mine {
                let former = JSONText(mine.node)
                guard !former.covers(value) else { continue }
                edit.replace(mine.node.span, with: value.text(indent: 4))
                changes.append(
                    Message(
                        "indicator “\(new.name)”: \(key) \(former.flat) → \(value.flat)",
                        zh: "指标“\(new.name)”：\(key) \(former.flat) → \(value.flat)"))
            } else {
                edit.insert(",\n    \(JSONText.quoted(key)): \(value.text(indent: 4))", at: last.node.span.upperBound)
                changes.append(
                    Message("indicator “\(new.name)”: \(key) \(value.flat)", zh: "指标“\(new.name)”：\(key) \(value.flat)")
                )
            }
        }
    }

    /// Measures are named by numbers, which may mean others now.
    private mutating func relink(_ node: DataNode, _ edit: inout TextEdit) {
        guard case .fields(let entries) = node.value, let measures = entries.first(where: { $0.key == "measures" }),
            case .list(let items) = measures.node.value
        else { return }
        let names = items.compactMap(Self.text)
        let now = names.compactMap { name -> String? in
            if let new = renamed[name] { return new }
            return name
        }
        guard now != names else { return }
        let name = Self.text(node, "name") ?? ""
        edit.replace(measures.node.span, with: JSONText.list(now.map { .text($0) }).text(indent: 4))
        changes.append(
            Message(
                "indicator “\(name)”: measures \(names.joined(separator: ", ")) → \(now.joined(separator: ", "))",
                zh: "指标“\(name)”：措施 \(names.joined(separator: "、")) → \(now.joined(separator: "、"))"))
    }

    private static func isSame(_ node: DataNode, _ entry: IndicatorEntry) -> Bool {
        guard case .fields(let fields) = node.value else { return false }
        let aliases = fields.first { $0.key == "aliases" }.map { field -> [String] in
            if case .list(let items) = field.node.value { return items.compactMap(text) }
            return [text(field.node)].compactMap(\.self)
        }
        return ([text(node, "name")].compactMap(\.self) + (aliases ?? [])).contains(entry.name)
    }

    /// An editor gave the indicator another name, or the new table does: its number and unit tell.
    private func isRenamed(_ node: DataNode, _ entry: IndicatorEntry) -> Bool {
        guard let number = entry["number"]?.flat, Self.value(node, "number")?.flat == number,
            Self.value(node, "unit")?.flat == entry["unit"]?.flat, let name = Self.text(node, "name")
        else { return false }
        return base[entry.name]?["number"]?.flat == number || NameVariants(place: "").mayBeOne(name, entry.name)
    }

    private static func text(_ node: DataNode, _ key: String) -> String? {
        guard case .fields(let fields) = node.value else { return nil }
        return fields.first { $0.key == key }.flatMap { text($0.node) }
    }

    private static func value(_ node: DataNode, _ key: String) -> JSONText? {
        guard case .fields(let fields) = node.value else { return nil }
        return fields.first { $0.key == key }.map { JSONText($0.node) }
    }

    private static func text(_ node: DataNode) -> String? {
        switch node.value {
        case .text(let text), .number(let text, _): text
        case .null, .flag, .list, .fields: nil
        }
    }
}

extension IndicatorEntry {
    var name: String {
        guard case .text(let name) = self["name"] else { return indicator.name }
        return name
    }
}

extension ImportDoubt {
    fileprivate static func vanished(_ name: String) -> ImportDoubt {
        ImportDoubt(
            line: nil,
            message: Message(
                "the indicator “\(name)” stands in no table any more; it is kept with its observations",
                zh: "表格里已没有指标“\(name)”；连同监测值保留"))
    }
}
