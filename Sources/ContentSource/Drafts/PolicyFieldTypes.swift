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
        let form =
            precise
            ? Message("a day such as 2026-06-30", zh: "完整的日期，如 2026-06-30")
            : Message("2026, 2026-06 or 2026-06-30", zh: " 2026、2026-06 或 2026-06-30 这样的日期")
        let written = WrittenDate(found.value).date
        if let written, !precise || written.day != nil { return .otherNotation(found, "\(written)") }
        return Diagnostic(
            .error, .impossibleDate, at: found.range,
            written == nil
                ? Message(
                    "“\(found.value)” is no date of the calendar; write \(form.english)",
                    zh: "日历上没有“\(found.value)”这个日期；请写\(form.chinese)")
                : Message(
                    "“\(found.value)” names no day; write \(form.english)",
                    zh: "“\(found.value)”没有写到日；请写\(form.chinese)"))
    }

    /// A date or period that can be understood, but is not written as everywhere else: 2026年3月1日.
    static func otherNotation(_ found: Located<String>, _ replacement: String) -> Diagnostic {
        Diagnostic(
            .error, .impossibleDate, at: found.range,
            Message(
                "“\(found.value)” is not written as dates are here; write \(replacement)",
                zh: "日期不能写成“\(found.value)”；请写 \(replacement)"),
            fix: Fix(found.range, replacement: replacement))
    }

    static func impossibleYear(_ year: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .impossibleDate, at: range,
            Message("\(year) is no year that a plan could mean (1900–2200)", zh: "规划不会涉及 \(year) 年；年份应在 1900–2200 之间"))
    }
}
