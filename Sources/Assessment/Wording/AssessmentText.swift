package import Diagnostics

extension Language {
    var wording: any Wording {
        switch self {
        case .chinese: ChineseWording()
        case .english: EnglishWording()
        }
    }
}

extension Assessment {
    /// Why the status is what it is, in plain sentences: the fact, then what a reader must know beside it.
    package func explanation(in language: Language) -> String {
        let wording = language.wording
        let sentences = [wording.sentence(for: self)] + remarks.map { wording.sentence(for: $0, in: self) }
        return sentences.joined(separator: wording.betweenSentences)
    }
}

extension Status {
    /// The status as readers see it: 进展顺利, on track.
    package func label(in language: Language) -> String { language.wording.label(for: self) }
}

extension Method {
    /// The method as readers see it.
    package func label(in language: Language) -> String { language.wording.label(for: self) }
}

extension Level {
    /// The method's word as readers see it.
    package func label(in language: Language) -> String { language.wording.label(for: self) }
}
