import PolicyModel

/// Targets only people can judge.
struct WordsRule {
    let situation: Situation

    func ruling() -> Ruling {
        let finding = situation.target.verdict.map(Finding.judged) ?? .judgementPending
        return Ruling(.judged, finding).with { $0.decisive = situation.decisive }
    }
}
