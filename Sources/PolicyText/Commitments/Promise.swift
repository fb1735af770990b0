internal import Diagnostics
internal import PolicyModel

/// The commitments a list of numbers makes: one for each year and number that belong together.
struct Promise {
    let commitments: [Commitment]
    let subject: Range<Int>

    init(scan: SentenceScan, list: QuantityList, sense: Bound.Sense?, comparator: Comparator) {
        let reading = scan.reading
        let finder = SubjectFinder(scan: scan, list: list, hasBound: sense != nil)
        subject = finder.subject()
        let located = reading.located(finder.clause())
        var change: Change?
        if case .change(let direction)? = sense { change = direction }
        let years = max(scan.years.count, 1)
        let isWhole = list.quantities.count.isMultiple(of: years)
        let names = finder.names(subject, count: isWhole ? list.quantities.count / years : list.quantities.count)
        commitments = Self.pairs(scan.years, list.quantities, names).map { pair in
            Commitment(
                year: pair.year.year, month: pair.year.month, subject: pair.subject,
                comparator: change == nil ? comparator : .equal, value: pair.quantity.value, unit: pair.quantity.unit,
                change: change, text: located.value, range: located.range)
        }
    }
}

extension Promise {
    /// Which number belongs to which year and subject: with as many years as numbers one each; several numbers of one year
    /// belong to several subjects (A、B分别达到80%、90%), or several of several; one number holds for every year.
    private static func pairs(
        _ years: [TimePoint], _ quantities: [Quantity], _ names: [String]
    ) -> [(year: TimePoint, quantity: Quantity, subject: String)] {
        if quantities.count == years.count {
            return zip(years, quantities).map { ($0, $1, names.count == 1 ? names[0] : names.joined(separator: "、")) }
        }
        if years.count > 1, names.count > 1, quantities.count == years.count * names.count {
            // 分别达到20%、30%和25%、35%: all subjects of the first year, then those of the next.
            return quantities.enumerated().map { (years[$0 / names.count], $1, names[$0 % names.count]) }
        }
        guard quantities.count == 1 || quantities.count == names.count || years.count == 1 else { return [] }
        return years.flatMap { year in
            quantities.enumerated().map {
                (year, $1, names.count == quantities.count ? names[$0] : names.joined(separator: "、"))
            }
        }
    }
}
