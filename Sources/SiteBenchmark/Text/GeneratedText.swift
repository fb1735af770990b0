/// Text of the length and variety of real measures: the same for the same seed.
struct GeneratedText: Sendable {
    private let vocabulary: Vocabulary
    private let verbs: RankedWords
    private let qualities: RankedWords
    private let people: RankedWords
    private let phrases: RankedWords
    private let connectives: RankedWords
    private let latin: RankedWords
    private let units: RankedWords
    private let nouns: RankedWords
    private let and = Array("和".utf8)
    private let of = Array("的".utf8)

    init(_ vocabulary: Vocabulary = Vocabulary()) {
        self.vocabulary = vocabulary
        verbs = RankedWords(vocabulary.verbs)
        qualities = RankedWords(vocabulary.qualities)
        people = RankedWords(vocabulary.people)
        phrases = RankedWords(vocabulary.phrases)
        connectives = RankedWords(vocabulary.connectives)
        latin = RankedWords(vocabulary.latin)
        units = RankedWords(vocabulary.units)
        nouns = RankedWords(vocabulary.nouns)
    }

    /// 10 to 23 characters; those of two numbers below 60,000 differ.
    func title(_ number: Int) -> String {
        let (verbs, nouns) = (vocabulary.verbs.prefix(97), vocabulary.nouns.prefix(619))
        let qualities = vocabulary.qualities
        let verb = verbs[number % 97]
        let noun = nouns[subject(of: number)]
        let quality = qualities[(number / 60_043 + number * 13) % qualities.count]
        let ends = ["服务能力", "体系建设", "质量管理", "保障水平", "工作机制", "综合治理", "示范创建", "知识普及"]
        let start = verb + quality + noun + ends[(number / 3) % ends.count]
        guard number % 3 > 0 else { return start }
        let people = vocabulary.people[number * 7 % vocabulary.people.count]
        let second = number % 3 == 1 ? "" : verbs[(number * 41 + 11) % 97] + people
        return start + "和" + second + nouns[(number * 17 + 5) % 619] + (number % 3 == 1 ? "设施" : "")
    }

    /// The place among the nouns of the one in a title.
    func subject(of number: Int) -> Int { (number / 97 + number * 31) % 619 }

    /// Adds paragraphs of at least `bytes` of UTF-8 in all; `subject` is the place of a noun, `places` are the
    /// numbers of those the text speaks of.
    func write(bytes: Int, subject: Int, places: Range<Int>, _ numbers: inout SplitMix64, to text: inout [UInt8]) {
        let end = text.count + bytes
        while text.count < end {
            for _ in 0...(2 + numbers.below(4)) {
                for part in 0...(1 + numbers.below(3)) {
                    if part > 0 { text += (numbers.below(6) > 0 ? "，" : "；").utf8 }
                    writeClause(subject: subject, places: places, &numbers, to: &text)
                }
                text += "。".utf8
            }
            text += "\n\n".utf8
        }
    }
}

extension GeneratedText {
    private func writeClause(
        subject: Int, places: Range<Int>, _ numbers: inout SplitMix64, to text: inout [UInt8]
    ) {
        switch numbers.below(20) {
        case 0: text += phrases.draw(&numbers)
        case 1:
            text += nouns.draw(&numbers, subject: subject)
            text += "覆盖率为".utf8
            text += "\(1 + numbers.below(98)).\(numbers.below(10))%".utf8
        case 2:
            text += "\(2015 + numbers.below(21))年".utf8
            text += verbs.draw(&numbers) + nouns.draw(&numbers, subject: subject)
        case 3:
            text += nouns.draw(&numbers, subject: subject)
            text += "不少于\(1 + numbers.below(480))".utf8
            text += units.draw(&numbers)
        case 4: text += latin.draw(&numbers, subject: subject) + nouns.draw(&numbers, subject: subject)
        case 5:
            text += "在\(vocabulary.place(places.lowerBound + numbers.below(places.count)))".utf8
            text += verbs.draw(&numbers) + nouns.draw(&numbers, subject: subject)
        case 6...8:
            text += connectives.draw(&numbers) + verbs.draw(&numbers)
            text += people.draw(&numbers) + nouns.draw(&numbers, subject: subject)
        case 9...11:
            text += verbs.draw(&numbers, subject: subject) + nouns.draw(&numbers, subject: subject)
            text += "、".utf8
            text += nouns.draw(&numbers, subject: subject) + and + nouns.draw(&numbers, subject: subject)
        case 12...14:
            text += "为".utf8 + people.draw(&numbers) + verbs.draw(&numbers, subject: subject)
            text += qualities.draw(&numbers) + of + nouns.draw(&numbers, subject: subject)
        default:
            text += verbs.draw(&numbers, subject: subject) + qualities.draw(&numbers, subject: subject)
            text += nouns.draw(&numbers, subject: subject) + nouns.draw(&numbers)
        }
    }
}
