import Diagnostics
import PolicyModel

/// A date in a form the content format does not have, but which can mean one day only: `2026年6月30日`, `2026/6/30`, `２０２６-０６-３０`.
struct WrittenDate {
    /// Nil where the text is none of these, or the calendar has no such day.
    let date: CalendarDate?

    init(_ text: String) {
        let plain = text.withHalfWidthDigits
        let isDate = plain.allSatisfy { "0123456789".contains($0) || "年月日/.- ".contains($0) }
        let numbers = plain.split { !"0123456789".contains($0) }.map(String.init)
        guard isDate, (1...3).contains(numbers.count), numbers[0].count == 4,
            numbers.dropFirst().allSatisfy({ $0.count <= 2 })
        else {
            date = nil
            return
        }
        let padded = numbers.map { $0.count == 1 ? "0" + $0 : $0 }
        date = CalendarDate(padded.joined(separator: "-"))
    }
}
