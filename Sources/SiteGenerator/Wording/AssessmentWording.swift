import Assessment
import Diagnostics
import PolicyModel

/// An assessment in words: what the pages and the data files say of one target.
struct AssessmentWording {
    /// Name of the method, with its own word for the result; empty where no method applies.
    let method: String
    let explanation: String
    /// Each line of the computation with names, then with the numbers filled in.
    let formula: [String]

    init(_ assessment: Assessment, language: Language) {
        let parts = [assessment.method?.label(in: language), assessment.level?.label(in: language)]
        method = parts.compactMap(\.self).joined(separator: " · ")
        explanation = assessment.explanation(in: language)
        formula =
            assessment.arithmetic?.lines(in: language).flatMap { line in
                line.formula == line.filled ? [line.filled] : [line.formula, line.filled]
            } ?? []
    }
}
