/// Numbers in Chinese characters, up to 9999: 二十一, 一百零三, 贰拾壹.
enum ChineseCount {
    /// The number with the given signs; if it is `short`, 10 is 十 and not 一十.
    static func text(_ number: Int, digits: String, units: [String], short: Bool) -> String {
        guard (1...9999).contains(number) else { return String(number) }
        let digits = Array(digits)
        let places = String(number).utf8.map { Int($0) - 0x30 }
        var result = ""
        var hasGap = false
        for (index, digit) in places.enumerated() {
            guard digit > 0 else {
                hasGap = true
                continue
            }
            if hasGap, !result.isEmpty { result.append(digits[0]) }
            hasGap = false
            let unit = units[places.count - 1 - index]
            if !(short && result.isEmpty && digit == 1 && unit == units[1]) { result.append(digits[digit]) }
            result += unit
        }
        return result
    }
}
