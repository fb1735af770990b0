internal import Diagnostics
internal import PolicyModel

/// Who answers how, read from the words inside `（A牵头，B、C按职责分工负责）` or behind `责任单位：`.
struct ResponsibilityClause {
    struct Entry {
        let name: Located<String>
        let role: Role
        let isCollective: Bool
    }

    private(set) var entries: [Entry] = []
    /// From this clause on the first agency of a plain clause leads.
    private(set) var firstLeads = false
    /// Bodies that answer in every later clause as well.
    private(set) var everywhere: [Entry] = []
    /// What a 完成时限： inside the clause says.
    private(set) var due: Range<Int>?
    /// Whether a role word or a label says that this is a clause; bare names are only taken for one where nothing else fits.
    private(set) var isExplicit = false
    /// Whether names follow the last role word, as in `A牵头，B、C`; 健康咨询指导、健康管理等项目 does so too and is none.
    private(set) var trailsOff = false

    /// Whether a label such as 责任单位： says so.
    private(set) var isLabelled = false

    private let reading: Reading
    private var label: Role?
    private var skips = false
    private var collectsEverywhere = false
    private var pending: [(entry: AgencyList.Entry, beforeComma: Bool)] = []

    /// `label` is the role of the field the words stand behind, if they do.
    init(_ reading: Reading, _ span: Range<Int>, label: Role? = nil) {
        self.reading = reading
        self.label = label
        for statement in Self.split(reading, span, at: [0x3002, 0x3B]) {
            let speaksOfAll = ClauseConvention.speaksOfAll(reading, statement)
            if RoleWords.strip(reading, statement).role != nil { skips = false }
            for piece in Self.split(reading, statement, at: [0x2C]) {
                for part in NamePieces.of(reading, piece) { read(part, speaksOfAll: speaksOfAll) }
                for index in pending.indices { pending[index].beforeComma = true }
            }
            trailsOff = trailsOff || (self.label == nil && !pending.isEmpty)
            settle(self.label ?? (entries.isEmpty ? nil : .responsible))
            collectsEverywhere = false
            self.label = label
        }
        if isExplicit, entries.isEmpty { acceptBareNames() }
    }

    /// Whether every body named has the form of one.
    var namesOnlyAgencies: Bool { !entries.isEmpty && !hasOddName }
    /// Whether some body named has the form of one or stands for many.
    private(set) var namesAnAgency = false
    private(set) var hasOddName = false
    private(set) var bareNames: [AgencyList.Entry] = []

    /// Whether it names nobody, but says something of all clauses behind it.
    var isConvention: Bool { entries.isEmpty && bareNames.isEmpty && (firstLeads || !everywhere.isEmpty) }

    /// The entries where the document says that the first of them leads.
    var entriesLedByFirst: [Entry] {
        guard let first = entries.first, !first.isCollective, first.role == .responsible,
            !entries.contains(where: { $0.role == .lead })
        else { return entries }
        return [Entry(name: first.name, role: .lead, isCollective: false)] + entries.dropFirst()
    }

    /// Takes names that stand in brackets without any verb as responsible.
    mutating func acceptBareNames() {
        entries += bareNames.map { entry($0, .responsible, asDepartment: false) }
    }
}

extension ResponsibilityClause {
    private mutating func read(_ part: Range<Int>, speaksOfAll: Bool) {
        let span = withoutLabel(part)
        guard !skips, !span.isEmpty else { return }
        if ClauseConvention.isDeadline(reading, span) {
            due = span
            return
        }
        switch ClauseConvention.of(reading, span, speaksOfAll: speaksOfAll) {
        case .firstLeads:
            (firstLeads, isExplicit) = (true, true)
        case .everywhere(let names):
            collectsEverywhere = true
            readNames(names..<span.upperBound)
        case .everywhereBefore(let end):
            pending += AgencyList(reading, span.lowerBound..<end).entries.map { ($0, false) }
            everywhere += pending.map { entry($0.entry, .responsible, asDepartment: false) }
            pending = []
        case .remark:
            break
        case nil:
            readNames(span)
        }
    }

    /// The words behind the label, if there is one; what it says of them is kept.
    private mutating func withoutLabel(_ part: Range<Int>) -> Range<Int> {
        guard let colon = Self.colon(reading, part) else { return part }
        let name = part.lowerBound..<colon
        let span = (colon + 1)..<part.upperBound
        settle(label)
        label = RoleWords.label(reading, name)
        skips = label == nil
        if label != nil { (isExplicit, isLabelled) = (true, true) }
        if Self.dueLabels.match(in: reading, endingAt: colon, from: name.lowerBound) != nil { due = span }
        return span
    }

    private mutating func readNames(_ span: Range<Int>) {
        let (names, role) = RoleWords.strip(reading, span)
        if let (name, own) = RoleWords.own(reading, names) {
            isExplicit = true
            entries += AgencyList(reading, name).entries.map { entry($0, own, asDepartment: false) }
            return
        }
        if role == nil, let verb = RoleWords.inside(reading, names) {
            isExplicit = true
            pending += AgencyList(reading, names.lowerBound..<verb.range.lowerBound).entries.map { ($0, false) }
            settle(verb.role)
            let rest = verb.range.upperBound..<names.upperBound
            if AgencyList.goesOn(reading, rest) { readNames(rest) }
            return
        }
        let list = AgencyList(reading, names)
        if collectsEverywhere {
            everywhere += list.entries.map { entry($0, .responsible, asDepartment: false) }
            isExplicit = true
            return
        }
        pending += list.entries.map { ($0, false) }
        if let role {
            isExplicit = true
            settle(role, asDepartments: list.endsInDepartments)
        } else if list.endsInDepartments {
            settle(label, asDepartments: true)
        }
    }

    /// Gives the names read since the last role word their role. Names before the comma in `A、B，C配合` do not support.
    private mutating func settle(_ role: Role?, asDepartments: Bool = false) {
        guard let role else {
            bareNames += pending.map(\.entry)
            pending = []
            return
        }
        let asDepartments = asDepartments || endsInDepartment
        for (found, beforeComma) in pending {
            let own = beforeComma && (role == .support || role == .guide) ? label ?? .responsible : role
            entries.append(entry(found, own, asDepartment: asDepartments))
        }
        pending = []
    }

    /// Whether the last of several names ends in 部门 for all of them: 教育、财政、医保部门.
    private var endsInDepartment: Bool {
        guard pending.count > 1, let last = pending.last, !last.entry.isCollective else { return false }
        return reading.has("部门", before: last.entry.span.upperBound)
    }

    private mutating func entry(_ found: AgencyList.Entry, _ role: Role, asDepartment: Bool) -> Entry {
        var name = reading.located(found.span)
        let isAgency = AgencyName.looksLikeAgency(reading, found.span)
        if asDepartment, !found.isCollective, !isAgency { name = name.map { $0 + "部门" } }
        if !found.isCollective, !isAgency, !asDepartment { hasOddName = true }
        namesAnAgency = namesAnAgency || found.isCollective || isAgency || asDepartment
        return Entry(name: name, role: role, isCollective: found.isCollective)
    }

    private static func colon(_ reading: Reading, _ span: Range<Int>) -> Int? {
        span.prefix(14).first { reading[$0] == ":" }
    }

    /// Splits at separators outside brackets.
    static func split(_ reading: Reading, _ span: Range<Int>, at separators: Set<UInt32>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = span.lowerBound
        var place = span.lowerBound
        while place < span.upperBound {
            if let close = reading.closing(place, before: span.upperBound) {
                place = close
                continue
            }
            if separators.contains(reading[place]) {
                if start < place { parts.append(start..<place) }
                start = place + 1
            }
            place += 1
        }
        if start < span.upperBound { parts.append(start..<span.upperBound) }
        return parts
    }

    private static let dueLabels = WordList("完成时限 完成时间 完成期限 时限 时间节点")
}
