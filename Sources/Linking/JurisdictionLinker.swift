package import ContentSource
package import Diagnostics
package import PolicyModel

/// Places with their parents, and the way from an id to a place.
package struct LinkedJurisdictions {
    /// In the order of the drafts.
    package let entities: [Jurisdiction]
    let diagnostics: [Diagnostic]
    private let handles: [String: Handle<Jurisdiction>]
    /// False where the places could not all be read: then none is missed.
    private let isComplete: Bool

    /// `isComplete` is false where the places could not all be read.
    package init(_ drafts: [JurisdictionDraft], isComplete: Bool = true) {
        self.isComplete = isComplete
        var identifiers = UniqueIdentifiers(of: .jurisdiction)
        let drafts = drafts.filter { identifiers.claim($0.id) }
        let handles = Dictionary(
            drafts.enumerated().map { ($1.id.value, Handle<Jurisdiction>($0)) }, uniquingKeysWith: { first, _ in first }
        )
        var findings = identifiers.diagnostics
        let parents = drafts.map { draft -> Handle<Jurisdiction>? in
            guard let parent = draft.parent else { return nil }
            if let handle = handles[parent.value] { return handle }
            if isComplete { findings.append(.unknownJurisdiction(parent, known: handles.keys)) }
            return nil
        }
        entities = drafts.indices.map { index in
            let line = Self.line(from: index, parents)
            if line.isCircular, let parent = drafts[index].parent { findings.append(.circularParent(parent)) }
            let named = line.ancestry.count > 1 ? line.ancestry.dropLast() : line.ancestry[...]
            return Jurisdiction(
                id: drafts[index].id.value, name: drafts[index].name,
                parent: line.isCircular ? nil : parents[index],
                fullName: named.reversed().map { drafts[$0].name }.joined(),
                isExample: line.ancestry.contains { drafts[$0].isExample })
        }
        self.handles = handles
        diagnostics = findings
    }

    /// The place an id names; nil and a finding where there is none.
    package func resolve(_ id: Located<String>, into diagnostics: inout [Diagnostic]) -> Handle<Jurisdiction>? {
        if let handle = handles[id.value] { return handle }
        if isComplete { diagnostics.append(.unknownJurisdiction(id, known: handles.keys)) }
        return nil
    }

    /// The places above one, nearest first.
    package func ancestors(of place: Handle<Jurisdiction>) -> [Handle<Jurisdiction>] {
        var result: [Handle<Jurisdiction>] = []
        var next = entities[place.index].parent
        while let parent = next {
            result.append(parent)
            next = entities[parent.index].parent
        }
        return result
    }

    /// A place and the places above it, and whether that line bites its own tail.
    private static func line(
        from index: Int, _ parents: [Handle<Jurisdiction>?]
    ) -> (ancestry: [Int], isCircular: Bool) {
        var ancestry = [index]
        var next = parents[index]
        while let parent = next {
            guard !ancestry.contains(parent.index) else { return (ancestry, true) }
            ancestry.append(parent.index)
            next = parents[parent.index]
        }
        return (ancestry, false)
    }
}

extension Diagnostic {
    fileprivate static func unknownJurisdiction(_ id: Located<String>, known: some Sequence<String>) -> Diagnostic {
        Diagnostic(
            .error, .unknownJurisdiction, at: id.range,
            Message("jurisdictions.json knows no “\(id.value)”", zh: "jurisdictions.json 里没有“\(id.value)”"),
            nearMisses: nearestNames(to: id.value, in: known))
    }

    fileprivate static func circularParent(_ parent: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .circularParent, at: parent.range,
            Message(
                "“\(parent.value)” lies, by its own parents, inside this place",
                zh: "“\(parent.value)”一层层往上又回到本地区，不能作为它的上级")
        )
    }
}
