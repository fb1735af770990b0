internal import PolicyModel

/// Lists of numbers behind one subject of one clause, whose commitments are only clear once all of them are known.
struct NumberSeries {
    let subject: Range<Int>
    /// The index of the first of its commitments.
    let start: Int
    let years: Int
    /// Whether 分别 hands the numbers out to several years.
    let isHandedOut: Bool
    /// How many numbers each list has.
    var lists: [Int] = []
}

extension NumberSeries {
    /// What remains of the commitments `found` for each list alone.
    func settled(_ found: [Commitment], _ reading: Reading) -> [Commitment] {
        isHandedOut ? handedOut(found, reading) : named(found, reading)
    }

    /// 到2026年、2027年，X分别稳定在90%、达到92%: the first number belongs to the first year. Where there are more or fewer
    /// numbers than years nobody can tell.
    private func handedOut(_ found: [Commitment], _ reading: Reading) -> [Commitment] {
        let isOneSubject = subject.allSatisfy { !SubjectNames.conjunctions.contains(reading[$0]) }
        guard lists.count > 1 || (lists == [1] && isOneSubject) else { return found }
        guard isOneSubject, lists == Array(repeating: 1, count: years) else { return [] }
        return lists.indices.map { found[$0 * years + $0] }
    }

    /// Numbers of several units belong to the parts of the subject: 床位数、医师数分别达到4万张、2万人.
    private func named(_ found: [Commitment], _ reading: Reading) -> [Commitment] {
        guard years == 1, found.count > 1, let names = SubjectNames(reading, subject, count: found.count) else {
            return found
        }
        return zip(found, names.texts).map { $0.naming($1) }
    }
}

extension Commitment {
    fileprivate func naming(_ subject: String) -> Commitment {
        Commitment(
            year: year, month: month, subject: subject, comparator: comparator, value: value, unit: unit,
            change: change, text: text, range: range)
    }
}
