internal import PolicyModel

/// Reads what an item promises in numbers and by when.
///
/// The rule: a commitment is a number to be reached by a stated year; the year may stand earlier in the sentence, in a line
/// that ends in a colon and announces a list, or, in a text on aims, in what was said before. Levels, ages, frequencies,
/// shares of costs and facts of past years are none.
struct CommitmentReader {
    let source: SourceText
    let years: DocumentYears

    /// - Parameters:
    ///   - paragraphs: The running text of an item.
    ///   - title: The span of its title.
    ///   - parent: What the item above announced: `到2030年，实现以下目标：`.
    ///   - isContext: In a text on aims a year holds for the sentences behind it as well.
    /// - Returns: The commitments, and what the item announces to those below.
    func read(
        _ paragraphs: [Range<Int>], title: Range<Int>, below parent: Announcement, isContext: Bool
    ) -> (commitments: [Commitment], announcement: Announcement) {
        var announcement = Announcement(title: Reading(source, title), below: parent)
        guard !announcement.isRetrospect else { return ([], announcement) }
        var commitments: [Commitment] = []
        var announced = parent.years
        var promised: [TimePoint] = []
        var aims = Aims(below: isContext ? parent.aims : [], planEnd: years.planEnd)
        let paragraphs = PromiseParagraph.all(paragraphs, title: title, in: source)
        for (index, paragraph) in paragraphs.enumerated() {
            let carried = isContext && announced.isEmpty && (index == 0 || paragraph.isProse) ? aims.holding : []
            guard !announced.isEmpty || !carried.isEmpty || mayNameYear(paragraph.span) else {
                promised = paragraph.endsInColon ? promised : []
                continue
            }
            var scan = SentenceScan(
                reading: Reading(source, paragraph.span), announced: announced, carried: carried, isContext: isContext,
                publicationYear: years.publication, title: source.string(title))
            scan.run()
            commitments += scan.commitments
            aims.add(scan.lists)
            if paragraph.endsInColon, !scan.lastYears.isEmpty {
                announced = scan.lastYears
                promised = scan.lastYears
            } else if index > 0, !paragraph.isListed {
                announced = parent.years
            }
        }
        if promised.isEmpty,
            paragraphs.last?.endsInColon ?? true || paragraphs.allSatisfy({ $0.span.upperBound <= title.upperBound })
        {
            promised = parent.years
        }
        announcement.years = promised
        announcement.aims = isContext ? aims.holding : []
        return (commitments, announcement)
    }
}

extension CommitmentReader {
    private func mayNameYear(_ paragraph: Range<Int>) -> Bool {
        source.find("年", in: paragraph) != nil || source.find("五", in: paragraph) != nil
    }
}
