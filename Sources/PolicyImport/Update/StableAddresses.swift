import ContentEditing
import Diagnostics
import PolicyText

/// Slugs that keep every link and progress note on the measure it was made for, though its number changes.
///
/// The address of a measure comes from its numbers. One that moves from 2.1.3 to 2.1.4 keeps the address `plan-2-1-3` by `{#2-1-3}`;
/// a new measure that takes a number somebody had before gets an address of its own from its title.
struct StableAddresses: Sendable {
    /// By the place of the part in the new outline.
    private(set) var slugs: [Int: String] = [:]
    /// Numbers and slugs that measures had, with what they are called now; nil for those that are gone.
    private(set) var renamed: [String: String?] = [:]

    init(_ before: PolicyOutline, _ after: PolicyOutline, _ matching: MeasureMatching) {
        let former = Set(before.measures.map(Self.suffix))
        var used = former.union(before.parts.compactMap { $0.slug?.value })
        for (index, part) in after.parts.enumerated() where part.kind != .preamble {
            let old = matching.old[index].map { before.parts[$0] }
            let wasMeasure = old?.kind == .measure
            if let old, let slug = old.slug?.value {
                slugs[index] = slug
                if wasMeasure, part.kind != .measure {
                    forget(old, of: before)
                } else if wasMeasure, old.path != part.path, Self.ownsNumber(old, before) {
                    renamed[Self.number(old)] = slug
                }
            } else if let old, wasMeasure, part.kind == .measure, old.path != part.path {
                slugs[index] = Self.suffix(old)
                renamed[Self.number(old)] = Self.suffix(old)
            } else if let old, wasMeasure, part.kind != .measure {
                forget(old, of: before)
            } else if part.kind == .measure, !wasMeasure, former.contains(Self.suffix(part)) {
                let slug = FreeName.free(PolicySlug.measure(part.title), among: used)
                used.insert(slug)
                slugs[index] = slug
            }
        }
        for index in matching.removed where before.parts[index].kind == .measure {
            forget(before.parts[index], of: before)
        }
    }

    /// Notes that nothing bears the names of a measure any more.
    private mutating func forget(_ part: OutlinePart, of before: PolicyOutline) {
        renamed.updateValue(nil, forKey: Self.suffix(part))
        if Self.ownsNumber(part, before) { renamed.updateValue(nil, forKey: Self.number(part)) }
    }

    /// Whether the number of a measure names it and no other of the same number before it.
    private static func ownsNumber(_ part: OutlinePart, _ outline: PolicyOutline) -> Bool {
        outline.measures.first { $0.path == part.path }?.titleRange == part.titleRange
    }

    /// What stands behind the policy's id in the address of a measure.
    static func suffix(_ part: OutlinePart) -> String {
        part.slug?.value ?? part.path.map(String.init).joined(separator: "-")
    }

    /// `2.1.3`
    static func number(_ part: OutlinePart) -> String { part.path.map(String.init).joined(separator: ".") }
}
