/// A day, month or year as documents date things: 2026, 2026-06 or 2026-06-30.
package struct CalendarDate: Hashable, Sendable {
    package let year: Int
    /// 1–12.
    package let month: Int?
    /// 1–31, never without a month.
    package let day: Int?

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// Reads `2026`, `2026-06` or `2026-06-30`; nil for another form, a day the calendar does not have, or a year no
    /// plan could mean (outside 1900–2200).
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        guard numbers.count == parts.count else { return nil }
        guard (1900...2200).contains(numbers[0]) else { return nil }
        let month = numbers.count > 1 ? numbers[1] : nil
        let day = numbers.count > 2 ? numbers[2] : nil
        if let month, !(1...12).contains(month) { return nil }
        if let month, let day, !(1...Self.days(in: month, of: numbers[0])).contains(day) { return nil }
        self.init(year: numbers[0], month: month, day: day)
    }

    /// The first day of the year or month this date names, or the day itself.
    package var firstDay: CalendarDate { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    /// A date without month or day counts as the last day of its year or month: that is when it is due.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month ?? 12, left.day ?? 31) < (right.year, right.month ?? 12, right.day ?? 31)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The ISO 8601 form with the precision it has.
    package var description: String {
        [(year, 4), (month, 2), (day, 2)].compactMap { number, width in number.map { padded($0, to: width) } }
            .joined(separator: "-")
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
