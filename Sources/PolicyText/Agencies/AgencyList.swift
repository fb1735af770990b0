/// The bodies that stand between two separators of a list: usually one, more where 及 or 和 joins whole names.
struct AgencyList {
    struct Entry {
        let span: Range<Int>
        let isCollective: Bool
    }

    private(set) var entries: [Entry] = []
    /// Whether 等部门 closes the list, so that 教育、民政等部门 means 教育部门 and 民政部门.
    private(set) var endsInDepartments = false

    init(_ reading: Reading, _ span: Range<Int>) {
        var names = span
        while let match = Self.prefixes.match(in: reading, at: names.lowerBound, before: names.upperBound),
            match.length < names.count
        {
            names = (names.lowerBound + match.length)..<names.upperBound
        }
        if Self.references.match(in: reading, at: names.lowerBound, before: names.upperBound) != nil,
            let by = names.prefix(14).first(where: { reading[$0] == 0x7531 }), by + 1 < names.upperBound
        {
            names = (by + 1)..<names.upperBound
        }
        var rest: Entry?
        if let (mark, generic) = Self.etCetera(reading, names) {
            endsInDepartments = reading.has("部门", at: generic.lowerBound)
            if let behind = Self.behindGenerics(reading, generic) {
                add(reading, names.lowerBound..<mark)
                entries += AgencyList(reading, behind).entries
                return
            }
            if Self.plural.match(in: reading, at: generic.lowerBound, before: generic.upperBound) != nil {
                rest = Entry(span: generic, isCollective: true)
            }
            names = names.lowerBound..<mark
        }
        add(reading, names)
        if let rest { entries.append(rest) }
    }
}

extension AgencyList {
    private mutating func add(_ reading: Reading, _ span: Range<Int>) {
        guard !span.isEmpty else { return }
        let isCollective = AgencyName.isCollective(reading, span)
        if let joint = Self.joint(reading, span, isCollective: isCollective) {
            add(reading, span.lowerBound..<joint.lowerBound)
            add(reading, joint.upperBound..<span.upperBound)
        } else {
            entries.append(Entry(span: span, isCollective: isCollective))
        }
    }

    /// The word that joins two whole names; the 和 inside 文化和旅游部 joins none.
    private static func joint(_ reading: Reading, _ span: Range<Int>, isCollective: Bool) -> Range<Int>? {
        var place = span.lowerBound + 1
        while place < span.upperBound - 1 {
            if let close = reading.closing(place, before: span.upperBound) {
                place = close
                continue
            }
            if let match = joints.match(in: reading, at: place, before: span.upperBound) {
                let right = (place + match.length)..<span.upperBound
                let left = span.lowerBound..<place
                let leftIsWhole = AgencyName.looksLikeAgency(reading, left) || AgencyName.isCollective(reading, left)
                let rightIsWhole = AgencyName.looksLikeAgency(reading, right) || AgencyName.isCollective(reading, right)
                // 各有关部门和单位 is one expression; 各有关部门和各市县政府 are two, 各县政府和开发区管委会 too.
                let isOne =
                    isCollective && AgencyName.isCollective(reading, left)
                    && (right.count <= 3 || !AgencyName.looksLikeAgency(reading, right))
                    && plural.match(in: reading, at: right.lowerBound, before: right.upperBound) == nil
                if leftIsWhole, rightIsWhole, !isOne { return place..<right.lowerBound }
                place = right.lowerBound
            } else {
                place += 1
            }
        }
        return nil
    }

    /// Where 等 cuts the list short, and what generic words follow it.
    private static func etCetera(_ reading: Reading, _ span: Range<Int>) -> (mark: Int, generic: Range<Int>)? {
        for index in span.dropFirst() where reading[index] == 0x7B49 {
            let generic = (index + 1)..<span.upperBound
            let isGeneric =
                generic.isEmpty || reading[generic.lowerBound].digit != nil
                || generics.match(in: reading, at: generic.lowerBound, before: generic.upperBound) != nil
            if isGeneric { return (index, generic) }
        }
        return nil
    }

    /// The names that a joint ties to the generic words behind 等: 等部门和各区政府.
    private static func behindGenerics(_ reading: Reading, _ generic: Range<Int>) -> Range<Int>? {
        for place in generic {
            guard let joint = joints.match(in: reading, at: place, before: generic.upperBound) else { continue }
            let right = (place + joint.length)..<generic.upperBound
            if place == generic.lowerBound { return right }
            // 等有关部门和单位 is one expression.
            let isName = AgencyName.isCollective(reading, right) || AgencyName.looksLikeAgency(reading, right)
            if right.count > 2, isName { return right }
        }
        return nil
    }

    /// Whether the words go on with names: 会同…, 联合….
    static func goesOn(_ reading: Reading, _ span: Range<Int>) -> Bool {
        joints.match(in: reading, at: span.lowerBound, before: span.upperBound).map { $0.length > 1 } ?? false
    }

    /// What 以上任务由A begins with, before 由.
    private static let references = WordList("以上 上述 此 该项 该任务 本项 本条 本任务 第")
    private static let prefixes = WordList(
        """
        由 请 及 以及 和 并 并由 与 会同 联合 再由 主要由 分别由 其中 统一由 具体由
        """)
    private static let joints = WordList("及 以及 和 与 会同 商 同 联合 暨")
    private static let plural = WordList(
        "各 有关 相关 其他 其它 县(市 市县 地方 市直 省直 县直 区直 市级 省级 县级 区级 成员单位")
    private static let generics = WordList(
        "和 及 以及 与 部门 单位 有关 相关 各 机构 地方 地区 成员 其他 其它 多部门 多个 几 主要 职能 市直 省直 县直 区直 市级 省级 县级 区级 企业 群团 社会组织")
}
