internal import PolicyModel

/// Reads what an item promises in numbers and by when.
///
/// The rule: a commitment is a number to be reached by a stated year; the year may stand earlier in the sentence, or in a
/// line that ends in a colon and announces a list. Levels, ages, frequencies, shares of costs and facts of past years are
/// none.
struct CommitmentReader {
    let source: SourceText
    let publicationYear: Int?

    /// - Parameters:
    ///   - paragraphs: The running text of an item.
    ///   - title: Its title.
    ///   - inherited: Years a colon above announced: `到2030年，实现以下目标：`.
    ///   - isContext: In a text on aims a year holds for the sentences behind it as well.
    /// - Returns: The commitments, and the years promised to what stands below.
    func read(
        _ paragraphs: [Range<Int>], title: String, inherited: [TimePoint], isContext: Bool
    ) -> (commitments: [Commitment], promised: [TimePoint]) {
        var commitments: [Commitment] = []
        var announced = inherited
        var promised: [TimePoint] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let endsInColon = endsInColon(paragraph)
            guard !announced.isEmpty || source.find("年", in: paragraph) != nil || source.find("五", in: paragraph) != nil
            else {
                promised = endsInColon ? promised : []
                continue
            }
            let reading = Reading(source, paragraph)
            var scan = SentenceScan(
                reading: reading, announced: announced, isContext: isContext, publicationYear: publicationYear,
                title: title)
            scan.run()
            commitments += scan.commitments
            if endsInColon, !scan.lastYears.isEmpty {
                announced = scan.lastYears
                promised = scan.lastYears
            } else if index + 1 < paragraphs.count, !isListed(paragraph) {
                announced = index == 0 ? announced : inherited
            }
        }
        if paragraphs.isEmpty || promised.isEmpty { promised = endsInAnnouncement(paragraphs) ? inherited : promised }
        return (commitments, promised)
    }
}

extension CommitmentReader {
    private func endsInColon(_ paragraph: Range<Int>) -> Bool {
        let span = source.trimmed(paragraph)
        return !span.isEmpty && source.scalar(at: source.scalarStart(before: span.upperBound)).value.folded == ":"
    }

    private func endsInAnnouncement(_ paragraphs: [Range<Int>]) -> Bool {
        paragraphs.last.map(endsInColon) ?? false
    }

    /// A line of a list that a colon announced: `——…`, `一是…`, `- …`.
    private func isListed(_ paragraph: Range<Int>) -> Bool {
        let (first, next) = source.scalar(at: paragraph.lowerBound)
        if first.folded.isRangeMark || first == "*" || first == 0xB7 || first == 0x2022 || first == 0x25CF {
            return true
        }
        return Numeral.isChinese(first) && source.starts(with: "是", at: next, before: paragraph.upperBound)
    }
}
