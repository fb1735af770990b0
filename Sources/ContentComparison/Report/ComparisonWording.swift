import Diagnostics
import PolicyModel

extension Message {
    func adding(_ text: String) -> Message { Message(english + text, zh: chinese + text) }

    static func yes(_ isTrue: Bool) -> Message { isTrue ? Message("yes", zh: "是") : Message("no", zh: "否") }

    static var nothing: Message { Message("no difference", zh: "没有差别") }
    static var example: Message { Message("example", zh: "示例") }
    static var measures: Message { Message("Measures", zh: "措施") }
    static var indicators: Message { Message("Indicators", zh: "指标") }
    static var updates: Message { Message("Progress notes", zh: "进展记录") }
    static var agencies: Message { Message("Agencies", zh: "责任单位") }
    static var whatChanged: Message { Message("What changed", zh: "更新内容") }

    static func comparing(_ comparison: ContentComparison) -> Message {
        let (old, new) = (comparison.old, comparison.new)
        return Message(
            "From \(old.label) (as of \(old.asOf)) to \(new.label) (as of \(new.asOf))",
            zh: "从 \(old.label)（截至 \(old.asOf)）到 \(new.label)（截至 \(new.asOf)）")
    }

    static func between(_ old: CalendarDate, _ new: CalendarDate) -> Message {
        old == new
            ? Message("As of \(new).", zh: "截至 \(new)。")
            : Message("Between \(old) and \(new).", zh: "\(old) 至 \(new)。")
    }

    static func target(_ year: Int) -> Message { Message("target for \(year)", zh: "\(year) 年目标值") }
    static func value(_ year: Int) -> Message { Message("value of \(year)", zh: "\(year) 年监测值") }
    static func status(_ year: Int) -> Message { Message("status of the target for \(year)", zh: "\(year) 年目标的状态") }

    /// `2 added, 1 removed, 3 changed`, leaving out what there is none of.
    static func counts(_ presences: [Presence], one: String, many: String, zh chinese: String) -> Message? {
        guard !presences.isEmpty else { return nil }
        let parts = Presence.allCases.compactMap { presence -> Message? in
            let count = presences.count { $0 == presence }
            guard count > 0 else { return nil }
            let (english, chinese) = (presence.label.english, presence.label.chinese)
            return Message("\(count) \(english)", zh: "\(chinese) \(count)")
        }
        return Message(
            "\(presences.count == 1 ? one : many): \(parts.map(\.english).joined(separator: ", "))",
            zh: "\(chinese)：\(parts.map(\.chinese).joined(separator: "，"))")
    }
}

extension Presence {
    var label: Message {
        switch self {
        case .added: Message("added", zh: "新增")
        case .removed: Message("removed", zh: "删除")
        case .changed: Message("changed", zh: "修改")
        }
    }

    var sign: String {
        switch self {
        case .added: "+"
        case .removed: "-"
        case .changed: "~"
        }
    }
}
