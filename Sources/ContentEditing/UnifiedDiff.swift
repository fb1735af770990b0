/// What an edit changes in a text, as `diff -u` and git show it: with three lines around each change.
package enum UnifiedDiff {
    private static let context = 3

    /// Empty where the texts are alike. `file` names both sides.
    package static func text(file: String, old: [UInt8], new: [UInt8]) -> String {
        let (before, after) = (lines(old), lines(new))
        let changes = steps(from: before, to: after)
        let hunks = hunks(changes)
        guard !hunks.isEmpty else { return "" }
        return "--- \(file)\n+++ \(file)\n" + hunks.map { text(of: changes[$0]) }.joined()
    }
}

extension UnifiedDiff {
    /// A line that stays, goes or comes, and the numbers of the lines that follow on either side.
    private struct Step {
        let sign: Character
        let line: Substring
        let old: Int
        let new: Int
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        let text = String(decoding: bytes, as: UTF8.self)
        var lines: [Substring] = []
        var start = text.utf8.startIndex
        while let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(text[start..<end])
            start = text.utf8.index(after: end)
        }
        if start < text.endIndex { lines.append(text[start...]) }
        return lines
    }

    private static func steps(from before: [Substring], to after: [Substring]) -> [Step] {
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(offset))
        let inserted = Set(difference.insertions.map(offset))
        var steps: [Step] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old) {
                steps.append(Step(sign: "-", line: before[old], old: old, new: new))
                old += 1
            } else if inserted.contains(new) {
                steps.append(Step(sign: "+", line: after[new], old: old, new: new))
                new += 1
            } else {
                steps.append(Step(sign: " ", line: before[old], old: old, new: new))
                (old, new) = (old + 1, new + 1)
            }
        }
        return steps
    }

    private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func hunks(_ steps: [Step]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in steps.indices where steps[index].sign != " " {
            let range = max(0, index - context)..<min(steps.count, index + context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func text(of steps: ArraySlice<Step>) -> String {
        guard let first = steps.first else { return "" }
        let old = steps.count { $0.sign != "+" }
        let new = steps.count { $0.sign != "-" }
        let head = "@@ -\(first.old + (old > 0 ? 1 : 0)),\(old) +\(first.new + (new > 0 ? 1 : 0)),\(new) @@\n"
        return head + steps.map { "\($0.sign)\($0.line)\n" }.joined()
    }
}
