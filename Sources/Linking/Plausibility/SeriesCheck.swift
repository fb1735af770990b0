import ContentSource
import Diagnostics
import PolicyModel

/// What is odd about a series of observations as it is written: years out of order, and values ten times the one before.
///
/// A `note` at a value says that a jump is meant.
struct SeriesCheck {
    /// Written observations with what was read of them.
    struct Item {
        let draft: DatedTextDraft
        let year: Int
        /// Nil for words.
        let number: Double?
    }

    let items: [Item]

    func diagnostics() -> [Diagnostic] { disorder() + jumps() }

    /// The first year that is earlier than the one before it; one finding says it for the series.
    private func disorder() -> [Diagnostic] {
        for (before, item) in zip(items, items.dropFirst()) where item.year < before.year {
            return [.outOfOrder(item, after: before)]
        }
        return []
    }

    private func jumps() -> [Diagnostic] {
        let inOrder = items.sorted { $0.year < $1.year }
        return zip(inOrder, inOrder.dropFirst()).compactMap { before, item in
            guard let old = before.number, let new = item.number, item.draft.note == nil else { return nil }
            return TenfoldJump.lies(between: old, and: new) ? .jump(item, after: before) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func outOfOrder(_ item: SeriesCheck.Item, after before: SeriesCheck.Item) -> Diagnostic {
        Diagnostic(
            .warning, .observationsOutOfOrder, at: item.draft.year?.range ?? item.draft.text.range,
            Message(
                "\(item.year) stands behind \(before.year); write the values in the order of their years",
                zh: "\(item.year) 年排在 \(before.year) 年之后；请按年份先后填写监测值"))
    }

    fileprivate static func jump(_ item: SeriesCheck.Item, after before: SeriesCheck.Item) -> Diagnostic {
        Diagnostic(
            .warning, .valueJump, at: item.draft.text.range,
            Message(
                "“\(item.draft.text.value)” (\(item.year)) is about ten times more or less than “\(before.draft.text.value)” "
                    + "(\(before.year)); correct it, or say in a “note” why it is so",
                zh: "\(item.year) 年的“\(item.draft.text.value)”与 \(before.year) 年的“\(before.draft.text.value)”相差约十倍，"
                    + "可能是录入错误；请更正，确属实情的请在“note”中说明原因"),
            notes: [
                Note(
                    Message("the value before", zh: "前一个值"), at: before.draft.text.range)
            ])
    }
}
