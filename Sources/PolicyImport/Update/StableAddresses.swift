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
            if let slug = old?.slug?.value {
                slugs[index] = slug
            } else if let old, wasMeasure, part.kind == .measure, old.path != part.path {
                slugs[index] = Self.suffix(old)
                renamed[Self.number(old)] = Self.suffix(old)
            } else if let old, wasMeasure, part.kind != .measure {
                renamed.updateValue(nil, forKey: Self.number(old))
            } else if part.kind == .measure, !wasMeasure, former.contains(Self.suffix(part)) {
                let slug = FreeName.free(PolicySlug.measure(part.title), among: used)
                used.insert(slug)
                slugs[index] = slug
            }
        }
        for index in matching.removed where before.parts[index].kind == .measure {
            renamed.updateValue(nil, forKey: Self.number(before.parts[index]))
        }
    }

    /// What stands behind the policy's id in the address of a measure.
    static func suffix(_ part: OutlinePart) -> String {
        part.slug?.value ?? part.path.map(String.init).joined(separator: "-")
    }

    /// `2.1.3`
    static func number(_ part: OutlinePart) -> String { part.path.map(String.init).joined(separator: ".") }
}
