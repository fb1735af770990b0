import Diagnostics
import IndicatorTables
import PolicyModel
import PolicyText

/// What is odd about a text or could not be understood, in the order of its lines.
struct TextDoubts {
    let policy: ReadPolicy
    /// The text as it will stand in the content, with the field lines editors put there.
    var written: PolicyOutline?

    func doubts() -> [ImportDoubt] {
        var doubts = policy.outline.parts.flatMap(doubts) + unanswered() + numbering() + mistakes() + tables()
        if policy.head.title.text == nil {
            doubts.insert(
                ImportDoubt(
                    line: nil,
                    message: Message("no title was found; the name of the file stands for it", zh: "没有找到标题，暂用文件名代替")),
                at: 0)
        }
        return doubts
    }
}

extension TextDoubts {
    private func doubts(_ part: OutlinePart) -> [ImportDoubt] {
        var doubts: [ImportDoubt] = []
        let prose = part.mentions.filter { $0.evidence == .prose }
        if isUnanswered(part), !prose.isEmpty {
            doubts.append(
                ImportDoubt(
                    line: policy.line(of: part.titleRange),
                    message:
                        Message(
                            "measure \(Self.name(part)) names bodies only in its running text; to confirm them, add below it",
                            zh: "措施 \(Self.name(part)) 只在正文叙述里提到单位；确认后请在它下面加上"),
                    proposal: .verbatim(Self.fields(prose))))
        }
        for commitment in part.commitments where commitment.subject.isEmpty && commitment.value != nil {
            doubts.append(
                ImportDoubt(
                    line: policy.line(of: commitment.range),
                    message: Message(
                        "what “\(commitment.text)” counts is not clear", zh: "看不出“\(commitment.text)”说的是什么数")))
        }
        return doubts + brackets(part)
    }

    /// Measures that name nobody: one by one where they are few, together where a text names hardly anybody.
    private func unanswered() -> [ImportDoubt] {
        let measures = policy.outline.measures
        let open = measures.filter { isUnanswered($0) && !$0.mentions.contains { $0.evidence == .prose } }
        guard open.count > 6, open.count * 2 > measures.count else {
            return open.map {
                ImportDoubt(
                    line: policy.line(of: $0.titleRange),
                    message: Message(
                        "measure \(Self.name($0)) names nobody who answers for it", zh: "措施 \(Self.name($0)) 没有写责任单位"))
            }
        }
        let numbers = open.map { StableAddresses.number($0) }.joined(separator: " ")
        return [
            ImportDoubt(
                line: nil,
                message: Message(
                    "\(open.count) of \(measures.count) measures name nobody who answers for them: \(numbers)",
                    zh: "\(measures.count) 条措施中有 \(open.count) 条没有写责任单位：\(numbers)"))
        ]
    }

    private func isUnanswered(_ part: OutlinePart) -> Bool {
        part.kind == .measure && !Self.isAnswered(part) && !isAnsweredInContent(part)
    }

    private func isAnsweredInContent(_ part: OutlinePart) -> Bool {
        guard let written, written.parts.count == policy.outline.parts.count,
            let index = policy.outline.parts.firstIndex(where: { $0.titleRange == part.titleRange })
        else { return false }
        return Self.isAnswered(written.parts[index])
    }

    private static func isAnswered(_ part: OutlinePart) -> Bool {
        !part.collectives.isEmpty || part.mentions.contains { $0.evidence == .clause }
    }

    private static func name(_ part: OutlinePart) -> String { "\(StableAddresses.number(part)) “\(part.title)”" }

    private static func fields(_ mentions: [AgencyMention]) -> String {
        let keys: [(role: Role, key: String)] = [
            (.lead, "牵头单位"), (.responsible, "责任单位"), (.guide, "指导单位"), (.support, "配合单位"),
        ]
        return keys.compactMap { role, key in
            let names = mentions.filter { $0.role == role }.map(\.name.value)
            return names.isEmpty ? nil : "\(key)：" + names.joined(separator: "、")
        }.joined(separator: "\n")
    }

    /// Brackets at the end of a line that speak of responsibility and were not read as a clause.
    private func brackets(_ part: OutlinePart) -> [ImportDoubt] {
        guard part.kind == .measure else { return [] }
        return part.body.split(separator: "\n").compactMap { line in
            let text = line.trimmed.drop(while: { $0 == "\t" })
            let end = text.lastIndex { !"。；;. ".contains($0) }
            guard let end, "）)".contains(text[end]), let open = text.lastIndex(where: { "（(".contains($0) }) else {
                return nil
            }
            let inside = text[text.index(after: open)..<end]
            guard Self.words.contains(where: { String(inside).range(ofWord: $0) != nil }),
                !part.clauseTexts.contains(where: { $0.value.range(ofWord: String(inside)) != nil })
            else { return nil }
            return ImportDoubt(
                line: policy.line(holding: String(text[open...end]), from: part),
                message: Message(
                    "“\(text[open...end])” looks like a clause on who answers, but could not be read as one",
                    zh: "“\(text[open...end])”像是写责任单位的，但没能读懂"))
        }
    }

    private static let words = ["牵头", "负责", "责任单位", "配合", "责任部门"]
}

extension TextDoubts {
    /// Numbers left out: a 3. behind a 1. of the same list.
    private func numbering() -> [ImportDoubt] {
        var last: [Int: OutlinePart] = [:]
        var doubts: [ImportDoubt] = []
        for part in policy.outline.parts where part.kind != .preamble {
            guard let ordinal = part.path.last else {
                last = [:]
                continue
            }
            let depth = part.path.count
            if let before = last[depth], let old = before.path.last, ordinal > old + 1,
                before.marker.filter({ !$0.isNumber }).count == part.marker.filter({ !$0.isNumber }).count
            {
                doubts.append(
                    ImportDoubt(
                        line: policy.line(of: part.titleRange),
                        message:
                            Message(
                                "“\(part.marker)\(part.title)” follows “\(before.marker)\(before.title)”: a number is left out",
                                zh: "“\(before.marker)\(before.title)”之后就是“\(part.marker)\(part.title)”：中间少了序号")
                    ))
            }
            last = last.filter { $0.key < depth }
            last[depth] = part
        }
        return doubts
    }

    private func mistakes() -> [ImportDoubt] {
        policy.outline.diagnostics.filter { $0.severity == .error }.map {
            ImportDoubt(line: policy.line(of: $0.range), message: $0.message)
        }
    }

    /// Tables whose header speaks of targets, from which nothing could be read.
    private func tables() -> [ImportDoubt] {
        policy.tables.filter(\.indicators.isEmpty).compactMap { table in
            let header = table.grid.prefix(2).joined().joined(separator: " ")
            guard ["指标", "目标值", "基期"].contains(where: { header.range(ofWord: $0) != nil }) else { return nil }
            return ImportDoubt(
                line: policy.lines[table.lines.lowerBound].number,
                message:
                    Message(
                        "this looks like a table of indicators, but could not be read; write indicators/<policy>.json by hand",
                        zh: "这里像是指标表，但没能读懂；请自己写 indicators/<政策文件>.json")
            )
        }
    }
}

extension ReadPolicy {
    /// The line of the source on which a part has `text`, else its first.
    fileprivate func line(holding text: String, from part: OutlinePart) -> Int {
        let start = part.titleRange.start.line - 1
        return lines.dropFirst(max(0, start)).first { $0.text.range(ofWord: text) != nil }?.number
            ?? line(of: part.titleRange)
    }
}
