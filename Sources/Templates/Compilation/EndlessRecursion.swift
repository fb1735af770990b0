import Diagnostics

/// Finds templates that include themselves without end, before any page is shown.
///
/// Recursion ends if something gets smaller. Every loop of calls must therefore replace some record by a part of
/// itself, as a tree's partial does that goes from a node to its children. This is the size-change principle (Lee, Jones
/// and Ben-Amram, 2001): compose calls until nothing new comes up, then each call that leads back to where it began and
/// stays the same when repeated must have such a record.
enum EndlessRecursion {
    /// More combinations than any theme has; beyond it the renderer's own limit is left.
    private static let limit = 4096

    private struct Arc: Hashable {
        let caller: Int
        let callee: Int
        let origins: [ContextStack.Origin]

        /// Some record is replaced by a part of itself.
        var shrinks: Bool {
            origins.enumerated().contains { $0.element.isPart && $0.element.register == $0.offset }
        }
    }

    /// The calls that begin an endless loop.
    static func find(in calls: [RoutineCall]) -> [RoutineCall] {
        let calls = loops(of: calls)
        var known: [Arc: RoutineCall] = [:]
        var waiting: [Arc] = []
        for call in calls {
            let arc = Arc(caller: call.caller, callee: call.callee, origins: call.origins)
            if known.updateValue(call, forKey: arc) == nil { waiting.append(arc) }
        }
        let steps = waiting
        while let arc = waiting.popLast(), known.count < limit {
            for step in steps where step.caller == arc.callee {
                let longer = compose(arc, step)
                if known[longer] == nil {
                    known[longer] = known[arc]
                    waiting.append(longer)
                }
            }
        }
        let endless = known.filter { arc, _ in
            arc.caller == arc.callee && compose(arc, arc) == arc && !arc.shrinks
        }
        return Set(endless.values).sorted { $0.place < $1.place }
    }

    /// The calls that lie on a way back to their caller.
    private static func loops(of calls: [RoutineCall]) -> [RoutineCall] {
        let callees = Dictionary(grouping: calls, by: \.caller).mapValues { Set($0.map(\.callee)) }
        var reach: [Int: Set<Int>] = [:]
        for start in callees.keys {
            var reached: Set<Int> = []
            var waiting = [start]
            while let next = waiting.popLast() {
                for callee in callees[next] ?? [] where reached.insert(callee).inserted { waiting.append(callee) }
            }
            reach[start] = reached
        }
        return calls.filter { $0.callee == $0.caller || reach[$0.callee]?.contains($0.caller) == true }
    }

    private static func compose(_ first: Arc, _ second: Arc) -> Arc {
        let origins = second.origins.map { origin in
            let earlier = first.origins[origin.register]
            return ContextStack.Origin(register: earlier.register, isPart: earlier.isPart || origin.isPart)
        }
        return Arc(caller: first.caller, callee: second.callee, origins: origins)
    }
}
