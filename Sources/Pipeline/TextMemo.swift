import ContentSource
import OrderedConcurrency

/// Results of a function that looks at one text and nothing else, kept for the next run.
struct TextMemo<Result: Sendable>: Sendable {
    /// By file.
    private var known: [String: Entry] = [:]

    private struct Entry: Sendable {
        let text: TextDraft
        let result: Result
    }

    /// The results for all texts in their order, made anew only for a text of which a byte or the place changed. What other texts
    /// gave is forgotten.
    mutating func results(of texts: [TextDraft], _ make: @Sendable (TextDraft) -> Result) -> [Result] {
        let known = known
        let results = texts.concurrentMap { text in
            if let entry = known[text.file], entry.text.isSame(as: text) { return entry.result }
            return make(text)
        }
        self.known = Dictionary(
            zip(texts, results).map { ($0.file, Entry(text: $0, result: $1)) }, uniquingKeysWith: { first, _ in first })
        return results
    }
}

extension [TextDraft] {
    /// The results for all texts in their order, with the help of a memo where there is one.
    func results<Result>(
        remembering memo: inout TextMemo<Result>?, _ make: @Sendable (TextDraft) -> Result
    ) -> [Result] {
        memo?.results(of: self, make) ?? concurrentMap(make)
    }
}
