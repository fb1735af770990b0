/// What became of something between the two contents.
package enum Presence: String, Hashable, Sendable, CaseIterable {
    case added, removed, changed

    /// Nil where neither side has it.
    init?(old: Bool, new: Bool) {
        switch (old, new) {
        case (false, true): self = .added
        case (true, false): self = .removed
        case (true, true): self = .changed
        case (false, false): return nil
        }
    }
}
