import DataFiles
import Diagnostics
import PolicyModel

/// Field types of this content format, on top of the plain ones.
extension FieldReader {
    /// A date as `CalendarDate` reads it.
    mutating func date(_ key: String, precise: Bool = false) -> Located<CalendarDate>? {
        guard let text = text(key) else { return nil }
        guard let date = CalendarDate(text.value), !precise || date.day != nil else {
            report(.impossibleDate(text, precise: precise))
            return nil
        }
        return Located(date, at: text.range)
    }

    mutating func requiredDate(_ key: String, precise: Bool) -> Located<CalendarDate>? {
        guard requiredText(key) != nil else { return nil }
        return date(key, precise: precise)
    }

    /// A year between 1900 and 2200.
    mutating func year(_ key: String) -> Located<Int>? {
        guard let year = integer(key) else { return nil }
        guard (1900...2200).contains(year.value) else {
            report(.impossibleYear(year.value, at: year.range))
            return nil
        }
        return year
    }

    /// The name of an assessment method.
    mutating func methodName(_ key: String) -> String? {
        choice(key, FieldChoices.methods)?.value
    }
}

extension Diagnostic {
    fileprivate static func impossibleDate(_ found: Located<String>, precise: Bool) -> Diagnostic {
        let form = precise ? "a day such as 2026-06-30" : "2026, 2026-06 or 2026-06-30"
        return Diagnostic(
            .error, .impossibleDate, at: found.range, "“\(found.value)” is no date of the calendar; write \(form)")
    }

    static func impossibleYear(_ year: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, .impossibleDate, at: range, "\(year) is no year that a plan could mean (1900–2200)")
    }
}
