package import ContentSource
import Diagnostics
package import PolicyModel

/// Finds agencies by the names policies use.
///
/// A name is looked up among the names, shorts and aliases of the policy's own jurisdiction, then among the full names of the
/// places above; a fictional place never means a body of a real one. Names nobody owns become unregistered agencies, so that nothing a policy says is lost.
package struct AgencyDirectory {
    /// What is known of an agency before its duties are.
    package struct Entry {
        package let id: String
        package let name: String
        package let short: String
        package let aliases: [String]
        package let jurisdiction: Handle<Jurisdiction>
        let office: String?
        let contact: String?
        let successor: Located<String>?
        package let isRegistered: Bool
    }

    package private(set) var entries: [Entry] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let jurisdictions: LinkedJurisdictions
    private var byID: [String: Handle<Agency>] = [:]
    private var byName: [[NameKey: Owner]]
    private var reported: Set<String> = []
    /// Places whose register could not be read: no name is missed there.
    private let silent: Set<String>

    private struct Owner {
        let agency: Handle<Agency>
        let isFullName: Bool
        let range: SourceRange?
    }

    /// `unusableFiles` are registers that could not be read: no name is missed there.
    package init(_ drafts: [AgencyDraft], in jurisdictions: LinkedJurisdictions, unusableFiles: Set<String> = []) {
        self.jurisdictions = jurisdictions
        silent = Set(jurisdictions.entities.map(\.id).filter { unusableFiles.contains("agencies/\($0).json") })
        byName = Array(repeating: [:], count: jurisdictions.entities.count)
        var identifiers = UniqueIdentifiers(of: .agency)
        for draft in drafts where identifiers.claim(draft.id) {
            guard let place = jurisdictions.resolve(draft.jurisdiction, into: &diagnostics) else { continue }
            register(draft, in: place)
        }
        diagnostics += identifiers.diagnostics
    }

    /// The agency a policy of `place` means by `name`, registered or not.
    mutating func resolve(_ name: Located<String>, in place: Handle<Jurisdiction>) -> Handle<Agency> {
        let key = NameKey(name.value)
        if let known = find(key, in: place) { return known }
        let isMissed = !silent.contains(jurisdictions.entities[place.index].id)
        if isMissed, reported.insert("\(place.index) \(name.value)").inserted {
            let near = nearestNames(to: name.value, in: names(in: place))
            diagnostics.append(.unknownAgency(name, place: jurisdictions.entities[place.index].name, near: near))
        }
        let id = freeID("\(jurisdictions.entities[place.index].id)-unregistered-\(stableHash(name.value))")
        let handle = Handle<Agency>(entries.count)
        byID[id] = handle
        entries.append(
            Entry(
                id: id, name: name.value, short: name.value, aliases: [], jurisdiction: place, office: nil,
                contact: nil, successor: nil, isRegistered: false))
        byName[place.index][key] = Owner(agency: handle, isFullName: false, range: nil)
        return handle
    }

    /// The registered agency of that name, or nil.
    package func find(_ name: String, in place: Handle<Jurisdiction>) -> Handle<Agency>? {
        find(NameKey(name), in: place)
    }

    /// The agency with that id; nil and a finding where there is none.
    mutating func resolve(id: Located<String>) -> Handle<Agency>? {
        if let handle = byID[id.value], entries[handle.index].isRegistered { return handle }
        let known = entries.filter(\.isRegistered).map(\.id)
        diagnostics.append(.unknownAgencyID(id, near: nearestNames(to: id.value, in: known)))
        return nil
    }
}

extension AgencyDirectory {
    /// The id, or, where a register or another name of the same hash has it, the id with a number behind it.
    private func freeID(_ id: String) -> String {
        guard byID[id] != nil else { return id }
        var number = 2
        while byID["\(id)-\(number)"] != nil { number += 1 }
        return "\(id)-\(number)"
    }

    private func find(_ key: NameKey, in place: Handle<Jurisdiction>) -> Handle<Agency>? {
        if let owner = byName[place.index][key] { return owner.agency }
        for ancestor in jurisdictions.ancestors(of: place) where isExample(ancestor) == isExample(place) {
            if let owner = byName[ancestor.index][key], owner.isFullName { return owner.agency }
        }
        return nil
    }

    private func isExample(_ place: Handle<Jurisdiction>) -> Bool { jurisdictions.entities[place.index].isExample }

    private mutating func register(_ draft: AgencyDraft, in place: Handle<Jurisdiction>) {
        let handle = Handle<Agency>(entries.count)
        byID[draft.id.value] = handle
        entries.append(
            Entry(
                id: draft.id.value, name: draft.name.value, short: draft.short.value,
                aliases: draft.aliases.map(\.value), jurisdiction: place, office: draft.office, contact: draft.contact,
                successor: draft.successor, isRegistered: true))
        claim(draft.name, isFullName: true, for: handle, in: place)
        for name in [draft.short] + draft.aliases { claim(name, isFullName: false, for: handle, in: place) }
    }

    private mutating func claim(
        _ name: Located<String>, isFullName: Bool, for agency: Handle<Agency>, in place: Handle<Jurisdiction>
    ) {
        let key = NameKey(name.value)
        if let owner = byName[place.index][key] {
            guard owner.agency != agency else { return }
            diagnostics.append(.twoOwners(name, other: entries[owner.agency.index].name, at: owner.range))
        } else {
            byName[place.index][key] = Owner(agency: agency, isFullName: isFullName, range: name.range)
        }
    }

    /// What a policy of `place` may call a registered agency.
    private func names(in place: Handle<Jurisdiction>) -> [String] {
        let above = Set(jurisdictions.ancestors(of: place))
        return entries.filter(\.isRegistered).flatMap { entry in
            if entry.jurisdiction == place { return [entry.name, entry.short] + entry.aliases }
            return above.contains(entry.jurisdiction) ? [entry.name] : []
        }
    }
}

/// FNV-1a of the name's bytes, 32 bits: an address for a name that has no id, the same on every machine.
private func stableHash(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
}

extension Diagnostic {
    fileprivate static func unknownAgency(_ name: Located<String>, place: String, near: [String]) -> Diagnostic {
        Diagnostic(
            .warning, .unknownAgency, at: name.range,
            Message(
                "the register of \(place) knows no agency “\(name.value)”; its page is marked as not registered",
                zh: "\(place)的责任单位名录里没有“\(name.value)”；它的页面会标注“未登记”"),
            nearMisses: near, fix: near.first.map { Fix(name.range, replacement: $0) })
    }

    fileprivate static func unknownAgencyID(_ id: Located<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .error, .unknownAgencyID, at: id.range,
            Message("no agency has the id “\(id.value)”", zh: "没有编号为“\(id.value)”的责任单位"), nearMisses: near)
    }

    fileprivate static func twoOwners(_ name: Located<String>, other: String, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            .error, .nameWithTwoOwners, at: name.range,
            Message(
                "“\(name.value)” is also a name of \(other) in the same place; nobody could tell which is meant",
                zh: "“\(name.value)”也是同一地区\(other)的名称，无法分辨指的是谁"),
            notes: [Note(Message("claimed here first", zh: "最先用在这里"), at: range)])
    }
}
