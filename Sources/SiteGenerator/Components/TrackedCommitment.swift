import PolicyModel

/// Tells commitments that an indicator's target states as well, so that no date stands twice, once without its status.
enum TrackedCommitment {
    static func isTracked(_ commitment: Commitment, by indicators: [Handle<Indicator>], in catalog: Catalog) -> Bool {
        guard commitment.value != nil, commitment.subject.utf8.count > 3 else { return false }
        return indicators.contains { handle in
            let indicator = catalog.indicators[handle.index]
            guard indicator.targets.contains(where: { $0.year == commitment.year }) else { return false }
            return isSame(commitment.subject, indicator.name)
                || indicator.aliases.contains { isSame(commitment.subject, $0) }
        }
    }

    /// One contains the other: texts say 乡镇卫生院达标率 where tables say 达标率.
    private static func isSame(_ subject: String, _ name: String) -> Bool {
        subject.utf8.count < name.utf8.count ? name.contains(subject) : subject.contains(name)
    }
}
