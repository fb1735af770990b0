import PolicyText

/// Which item of a new text is which of the old one, renumbered and reworded as they may be.
struct MeasureMatching: Sendable {
    /// For each part of the new outline the part of the old one it continues.
    private(set) var old: [Int: Int] = [:]

    private let before: [OutlinePart]
    private let after: [OutlinePart]
    /// The pairs of neighbouring characters of each part.
    private let pairsBefore: [Set<String>]
    private let pairsAfter: [Set<String>]
    private var isTaken: Set<Int> = []

    init(_ before: PolicyOutline, _ after: PolicyOutline) {
        self.before = before.parts
        self.after = after.parts
        pairsBefore = before.parts.map(Self.pairs)
        pairsAfter = after.parts.map(Self.pairs)
        let titles = (before.parts.map(Self.title), after.parts.map(Self.title))
        match { $0.path == $1.path && titles.0[$2] == titles.1[$3] }
        match { $0.kind == $1.kind && titles.0[$2] == titles.1[$3] }
        match { [self] in $0.path == $1.path && $0.kind == $1.kind && likeness($2, $3) >= 0.4 }
        match { [self] in $0.kind == .measure && $1.kind == .measure && likeness($2, $3) >= 0.7 }
    }

    /// The parts of the old outline that nothing continues.
    var removed: [Int] { before.indices.filter { before[$0].kind != .preamble && !isTaken.contains($0) } }
}

extension MeasureMatching {
    /// `isSame` is given an old and a new part, and their places.
    private mutating func match(_ isSame: (OutlinePart, OutlinePart, Int, Int) -> Bool) {
        for (index, part) in after.enumerated() where old[index] == nil && part.kind != .preamble {
            let found = before.indices.first { place in
                before[place].kind != .preamble && !isTaken.contains(place) && isSame(before[place], part, place, index)
            }
            guard let found else { continue }
            old[index] = found
            isTaken.insert(found)
        }
    }

    private static func title(_ part: OutlinePart) -> String {
        MarkdownEscapes.typed(part.title[...]).filter { !$0.isWhitespace }
    }

    /// The share of pairs both have, 0 to 1.
    private func likeness(_ old: Int, _ new: Int) -> Double {
        let (left, right) = (pairsBefore[old], pairsAfter[new])
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
    }

    private static func pairs(_ part: OutlinePart) -> Set<String> {
        let text = Array((part.title + part.body).filter { !$0.isWhitespace })
        return Set(zip(text, text.dropFirst()).map { String([$0, $1]) })
    }
}
