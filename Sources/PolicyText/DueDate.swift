package import Diagnostics

/// The deadline of a measure: as written, and as a year with a month where it names them.
package struct DueDate: Hashable, Sendable {
    package let text: Located<String>
    package let year: Int?
    /// 1–12.
    package let month: Int?
}

extension DueDate {
    /// `2025年3月底`, `2025-03`, `2025`: the first year of the words and its month.
    init(_ reading: Reading, _ span: Range<Int>) {
        text = reading.located(span)
        let numbers = Self.numbers(reading, span)
        let index = numbers.firstIndex { $0.length == 4 }
        year = index.map { numbers[$0].value }
        let next = index.map { $0 + 1 } ?? 0
        let follows = index != nil && next < numbers.count && numbers[next].length <= 2
        month = follows && (1...12).contains(numbers[next].value) ? numbers[next].value : nil
    }

    private static func numbers(_ reading: Reading, _ span: Range<Int>) -> [(value: Int, length: Int)] {
        var numbers: [(value: Int, length: Int)] = []
        var isOpen = false
        for index in span {
            guard let digit = reading[index].digit else {
                isOpen = false
                continue
            }
            if isOpen, let last = numbers.last, last.length < 9 {
                numbers[numbers.count - 1] = (last.value * 10 + digit, last.length + 1)
            } else {
                numbers.append((digit, 1))
            }
            isOpen = true
        }
        return numbers
    }
}
