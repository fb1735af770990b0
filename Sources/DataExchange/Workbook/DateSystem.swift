import Markup
import PolicyModel

/// How a workbook counts days: from 1900 on, or from 1904 on as Excel for Mac once did.
struct DateSystem {
    private let offset: Int

    init(_ workbook: MarkupTree) {
        let flag = workbook.nodes.first { $0.localName == "workbookPr" }?.attributes["date1904"]
        offset = flag == "1" || flag == "true" ? 1462 : 0
    }

    /// The day with a serial number; nil outside the years a plan could mean.
    func date(_ serial: Double) -> CalendarDate? {
        guard serial >= 0, serial < 150_000 else { return nil }
        let day = Int(serial) + offset
        // Excel believes in 29 February 1900, so day 60 does not exist and the days before it are one further on.
        let date = Self.day(sinceCivilEpoch: day - 25_569 + (day < 60 ? 1 : 0))
        return (1900...2200).contains(date.year) ? date : nil
    }

    /// The date of a day counted from 1 January 1970 (H. Hinnant, “chrono-compatible low-level date algorithms”).
    private static func day(sinceCivilEpoch days: Int) -> CalendarDate {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return CalendarDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
