import Diagnostics
import PolicyModel

/// Reads the year of a row.
struct YearCheck {
    let asOf: CalendarDate

    /// The year, or what is wrong with it.
    func read(_ content: CellContent?) -> Result<Int, Problem> {
        guard let content else { return .failure(Problem(message: .noYear)) }
        guard let year = year(content) else { return .failure(Problem(message: .noPlainYear(content.shown))) }
        guard year <= asOf.year else { return .failure(Problem(message: .inFuture(year, asOf: asOf))) }
        return .success(year)
    }

    struct Problem: Error {
        let message: Message
    }

    /// `2025`, `2025年`, or a day of the year. A day before 1950 is a year that was typed into a cell for dates.
    private func year(_ content: CellContent) -> Int? {
        switch content {
        case .number(let text), .text(let text):
            let digits = text.hasSuffix("年") ? text.dropLast() : text[...]
            if let year = Int(digits) { return (1900...2200).contains(year) ? year : nil }
            return CalendarDate(text)?.year
        case .date(let date): return date.year >= 1950 ? date.year : nil
        case .percent, .flag, .error, .unsolved: return nil
        }
    }
}

extension Message {
    fileprivate static var noYear: Message {
        Message("the row has a value but no year", zh: "这一行有数值，却没有年份")
    }

    fileprivate static func noPlainYear(_ found: String) -> Message {
        Message("“\(found)” is no year; write it as a number, such as 2025", zh: "“\(found)”不是年份；请写成数字，如 2025")
    }

    fileprivate static func inFuture(_ year: Int, asOf: CalendarDate) -> Message {
        Message(
            "\(year) lies after the day the site speaks of (asOf \(asOf))", zh: "\(year) 年晚于网站的数据截止日（asOf \(asOf)）")
    }
}
