import PolicyModel

/// A date as a line of its own, as documents are signed: `2025年4月3日`, `2019 年 6 月 24 日`.
enum WrittenDate {
    static func isOnlyDate(_ line: Substring) -> Bool { date(line) != nil }

    static func date(_ line: Substring) -> CalendarDate? {
        guard line.utf8.count <= 40 else { return nil }
        var rest = line.unicodeScalars.filter { !$0.isBlank }.map(\.folded)[...]
        guard let year = number("年", &rest), let month = number("月", &rest), let day = number("日", &rest),
            rest.isEmpty, (1950...2100).contains(year)
        else { return nil }
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return CalendarDate("\(year)-\(pad(month))-\(pad(day))")
    }

    private static func number(_ mark: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>) -> Int? {
        let digits = rest.prefix(while: \.isDigit)
        guard (1...4).contains(digits.count), rest.dropFirst(digits.count).first == mark else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    }
}
