internal import Diagnostics
internal import PolicyModel

/// Responsibility said in running text: `财政部门负责…`, `农业农村、生态环境等部门按照职责分工负责…`, `由区卫生健康委配备`.
///
/// Only words with the form of a public body count, so that 考核由社区卫生服务中心负责 names no agency.
struct ProseResponsibility {
    let source: SourceText

    func mentions(in paragraph: Range<Int>, outside clauses: [Range<Int>]) -> [AgencyMention] {
        var found: [AgencyMention] = []
        var start = paragraph.lowerBound
        for clause in clauses + [paragraph.upperBound..<paragraph.upperBound] {
            let span = start..<max(start, clause.lowerBound)
            start = clause.upperBound
            guard Self.keywords.contains(where: { source.find($0, in: span) != nil }) else { continue }
            let reading = Reading(source, span)
            for segment in ResponsibilityClause.split(reading, reading.all, at: [0x3002, 0x3B, 0x2C, 0x3A, 0x21]) {
                found += subject(reading, segment)
                found += agents(reading, segment)
            }
        }
        return found
    }
}

extension ProseResponsibility {
    /// Agencies as subject of 负责 or 牵头 at the beginning of a clause.
    private func subject(_ reading: Reading, _ segment: Range<Int>) -> [AgencyMention] {
        guard let verb = Self.verbs.first(in: reading, segment), verb.range.lowerBound > segment.lowerBound,
            Self.compounds.match(in: reading, at: verb.range.upperBound, before: segment.upperBound) == nil
        else { return [] }
        let names = RoleWords.strip(reading, segment.lowerBound..<verb.range.lowerBound).names
        return mentions(reading, names, verb.meaning)
    }

    /// Agencies behind 由 that do what the sentence says.
    private func agents(_ reading: Reading, _ segment: Range<Int>) -> [AgencyMention] {
        guard let by = segment.first(where: { reading[$0] == 0x7531 }), by > segment.lowerBound else { return [] }
        var end = min(segment.upperBound, by + 40)
        if let stop = Self.stops.first(in: reading, (by + 1)..<end) { end = stop.range.lowerBound }
        let upper = (by + 2..<max(by + 2, end + 1)).last { place in
            AgencyName.looksLikeAgency(reading, (by + 1)..<place) && isWhole(reading, (by + 1)..<place)
                && Self.bodies.match(in: reading, endingAt: place, from: by) != nil
        }
        guard let upper else { return [] }
        let leads = reading.has("牵头", at: upper)
        return mentions(reading, (by + 1)..<upper, leads ? .lead : .responsible)
    }

    /// Whether a name ends where it seems to: not inside a bracket (镇政府（村委会）), and not in a verb (由政府办好, 社会力量办医).
    private func isWhole(_ reading: Reading, _ name: Range<Int>) -> Bool {
        let opened = name.count { Self.openings.contains(reading[$0]) }
        let closed = name.count { Self.closings.contains(reading[$0]) }
        let isVerb = reading.has("办", before: name.upperBound) && Self.objects.contains(reading.at(name.upperBound))
        return opened == closed && !isVerb
    }

    private static let openings = Set("([【〔《“".unicodeScalars.map(\.value))
    private static let closings = Set(")]】〕》”".unicodeScalars.map(\.value))

    /// 办好, 办理, 办事, 办学, 办医, 办公, 办法, 办成, 办实.
    private static let objects = Set("好理事学医公法成实".unicodeScalars.map(\.value))

    /// The names of a list, or none where one of them does not look like a public body.
    private func mentions(_ reading: Reading, _ names: Range<Int>, _ role: Role) -> [AgencyMention] {
        guard !names.isEmpty, names.count <= 120 else { return [] }
        let lists = ResponsibilityClause.split(reading, names, at: [0x3001]).map { AgencyList(reading, $0) }
        let asDepartments = lists.last?.endsInDepartments ?? false
        var result: [AgencyMention] = []
        for entry in lists.flatMap(\.entries) where !entry.isCollective {
            let isAgency = AgencyName.looksLikeAgency(reading, entry.span)
            let isPlain = (3...16).contains(entry.span.count) && !Self.actions.contains(reading, entry.span)
            let isBody =
                isAgency
                && Self.bodies.match(in: reading, endingAt: entry.span.upperBound, from: entry.span.lowerBound) != nil
            guard isPlain, isWhole(reading, entry.span), isBody || (asDepartments && entry.span.count <= 12) else {
                return []
            }
            let name = reading.located(entry.span)
            result.append(
                AgencyMention(name: isAgency ? name : name.map { $0 + "部门" }, role: role, evidence: .prose))
        }
        return result
    }

    private static let keywords: [StaticString] = ["负责", "牵头", "由"]
    private static let verbs = Vocabulary<Role>(("负责", .responsible), ("牵头", .lead))
    private static let stops = WordList("负责 牵头 指导 组织 配合 统一 按 根据 依 通过 为 对 将 承担 保障 提供 给予 进行")
    private static let compounds = WordList("人 制 任 心 债 面 压 荷")
    private static let actions = WordList("推动 建立 加强 完善 健全 形成 落实 明确 强化 实行 由 已 或 是 要求 发挥 成立 组织召开 未 不")
    private static let bodies = WordList("委 局 厅 办 部 署 委员会 人民政府 部门 政府 办公室 总局 管委会")
}
