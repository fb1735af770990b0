/// The candidates that `name` may have been meant to be, best first, at most `limit`.
///
/// Nearness is the optimal string alignment distance (insert, delete, replace, swap of neighbours). A candidate counts when at
/// most a third of the longer name differs, at least one character; ties are broken by name, so results are stable.
package func nearestNames(to name: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = Array(name.lowercased())
    let ranked = Set(candidates).compactMap { candidate -> (name: String, distance: Int)? in
        let other = Array(candidate.lowercased())
        let allowed = max(1, max(wanted.count, other.count) / 3)
        guard abs(wanted.count - other.count) <= allowed else { return nil }
        let distance = alignmentDistance(wanted, other)
        return distance <= allowed ? (candidate, distance) : nil
    }
    return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}

extension Message {
    /// The sentence with the names that may have been meant; none change nothing.
    package func suggesting(_ names: [String]) -> Message {
        guard !names.isEmpty else { return self }
        return self + Message("; did you mean: ", zh: "；是不是：") + names.listed + Message("?", zh: "？")
    }
}

/// Whether one letter, or one in five of a longer name, tells the two apart.
func isSlip(_ name: String, of known: String) -> Bool {
    let (first, second) = (Array(name.lowercased()), Array(known.lowercased()))
    return alignmentDistance(first, second) <= max(1, min(first.count, second.count) / 5)
}

private func alignmentDistance(_ first: [Character], _ second: [Character]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
        var row = [i + 1]
        row.reserveCapacity(second.count + 1)
        for j in second.indices {
            let replaced = last[j] + (first[i] == second[j] ? 0 : 1)
            var best = min(replaced, last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                best = min(best, beforeLast[j - 1] + 1)
            }
            row.append(best)
        }
        beforeLast = last
        last = row
    }
    return last[second.count]
}
