/// How an automatic number is written.
enum CountStyle: Hashable, Sendable {
    case decimal, decimalZero, fullWidth, lowerLetter, upperLetter, lowerRoman, upperRoman
    /// 一 … 九 十 十一
    case chinese
    /// 壹 贰 叁
    case legal
    /// 一〇, digit by digit.
    case digits
    /// 甲 乙 丙
    case stems
    /// 子 丑 寅
    case branches
    /// ①
    case circled
    /// ⑴
    case bracketed
    /// ⒈
    case dotted
    /// ㊀
    case circledChinese
    /// Numbers that do not show.
    case none
}

extension CountStyle {
    /// Numbers a style has no form for are written 1, 2, 3.
    func text(_ number: Int) -> String {
        let plain = String(number)
        guard number > 0 else { return self == .none ? "" : plain }
        return switch self {
        case .none: ""
        case .decimal: plain
        case .decimalZero: number < 10 ? "0" + plain : plain
        case .fullWidth: Self.spelled(plain, in: "０１２３４５６７８９")
        case .digits: Self.spelled(plain, in: "〇一二三四五六七八九")
        case .chinese: ChineseCount.text(number, digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], short: true)
        case .legal: ChineseCount.text(number, digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], short: false)
        case .lowerLetter: Self.letters(number, from: 0x61)
        case .upperLetter: Self.letters(number, from: 0x41)
        case .lowerRoman: Self.roman(number).lowercased()
        case .upperRoman: Self.roman(number)
        case .stems: Self.listed(number, "甲乙丙丁戊己庚辛壬癸")
        case .branches: Self.listed(number, "子丑寅卯辰巳午未申酉戌亥")
        case .circled: Self.listed(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
        case .bracketed: Self.listed(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
        case .dotted: Self.listed(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
        case .circledChinese: Self.listed(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
        }
    }

    private static func spelled(_ number: String, in digits: String) -> String {
        let digits = Array(digits)
        return String(number.utf8.map { digits[Int($0) - 0x30] })
    }

    private static func listed(_ number: Int, _ signs: String) -> String {
        signs.dropFirst(number - 1).first.map { String($0) } ?? String(number)
    }

    /// a … z, aa, bb … as word processors count.
    private static func letters(_ number: Int, from first: UInt8) -> String {
        let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: min((number - 1) / 26 + 1, 30))
    }

    private static func roman(_ number: Int) -> String {
        guard number < 4000 else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, sign) in signs {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }
}
