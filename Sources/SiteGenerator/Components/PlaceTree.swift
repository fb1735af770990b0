import Assessment
import PolicyModel

/// The places as a tree, with what lies in each.
struct PlaceTree: Sendable {
    /// From each widest place down to the smallest, real ones first; the level of the widest is 1.
    let ordered: [(place: Handle<Jurisdiction>, level: Int)]
    private let totals: [Totals]
    private let ranks: [Int]
    private let children: [[Handle<Jurisdiction>]]
    private let policies: [[Handle<Policy>]]
    private let agencies: [[Handle<Agency>]]

    /// Counts of a place and the places within.
    struct Totals: Hashable, Sendable {
        var policies = 0
        var measures = 0
        var agencies = 0
        var indicators = 0
        var unreported = 0
    }

    /// `order` is that of the agencies of one place.
    init(_ catalog: Catalog, order: NameOrder, assessments: [[TargetAssessment]]) {
        let count = catalog.jurisdictions.count
        var children: [[Handle<Jurisdiction>]] = Array(repeating: [], count: count)
        var policies: [[Handle<Policy>]] = Array(repeating: [], count: count)
        var agencies: [[Handle<Agency>]] = Array(repeating: [], count: count)
        var own = Array(repeating: Totals(), count: count)
        for (index, place) in catalog.jurisdictions.enumerated() {
            if let parent = place.parent { children[parent.index].append(Handle(index)) }
        }
        for (index, policy) in catalog.policies.enumerated() {
            let place = policy.jurisdiction.index
            policies[place].append(Handle(index))
            own[place].add(policy, assessments: assessments)
        }
        for (index, agency) in catalog.agencies.enumerated() {
            agencies[agency.jurisdiction.index].append(Handle(index))
        }
        for place in agencies.indices {
            agencies[place].sort { order.precedes(catalog[$0].name, catalog[$1].name) }
            own[place].agencies = agencies[place].count
        }
        let roots = catalog.jurisdictions.indices.map { Handle<Jurisdiction>($0) }
            .filter { catalog[$0].parent == nil }
            .sorted { (catalog[$0].isExample ? 1 : 0, $0.index) < (catalog[$1].isExample ? 1 : 0, $1.index) }
        ordered = Self.walk(roots, level: 1, children)
        for (place, _) in ordered.reversed() {
            if let parent = catalog[place].parent { own[parent.index] += own[place.index] }
        }
        var ranks = Array(repeating: 0, count: count)
        for (rank, item) in ordered.enumerated() { ranks[item.place.index] = rank }
        self.ranks = ranks
        self.children = children
        self.policies = policies
        self.agencies = agencies
        totals = own
    }

    func children(of place: Handle<Jurisdiction>) -> [Handle<Jurisdiction>] { children[place.index] }
    /// Those of the place itself, without the places within.
    func policies(of place: Handle<Jurisdiction>) -> [Handle<Policy>] { policies[place.index] }
    func agencies(of place: Handle<Jurisdiction>) -> [Handle<Agency>] { agencies[place.index] }
    /// Where a place stands in the order.
    func rank(of place: Handle<Jurisdiction>) -> Int { ranks[place.index] }
    func totals(of place: Handle<Jurisdiction>) -> Totals { totals[place.index] }

    private static func walk(
        _ places: [Handle<Jurisdiction>], level: Int, _ children: [[Handle<Jurisdiction>]]
    ) -> [(place: Handle<Jurisdiction>, level: Int)] {
        places.flatMap { [($0, level)] + walk(children[$0.index], level: level + 1, children) }
    }
}

extension PlaceTree.Totals {
    fileprivate mutating func add(_ policy: Policy, assessments: [[TargetAssessment]]) {
        policies += 1
        measures += policy.measures.count
        indicators += policy.indicators.count
        for indicator in policy.indicators {
            unreported += assessments[indicator.index].count { $0.assessment.status == .dueUnreported }
        }
    }

    fileprivate static func += (left: inout Self, right: Self) {
        left.policies += right.policies
        left.measures += right.measures
        left.agencies += right.agencies
        left.indicators += right.indicators
        left.unreported += right.unreported
    }
}
