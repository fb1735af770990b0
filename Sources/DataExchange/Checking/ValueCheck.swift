import Diagnostics
import PolicyModel
import TargetText

/// Reads the value of a row by the rules of the content.
struct ValueCheck {
    let indicator: Indicator
    let year: Int

    /// A value as the content would have it.
    struct Reading {
        let text: String
        let number: Double?
        let comparator: Comparator?
    }

    struct Problem: Error {
        let message: Message
    }

    /// Nil for a dash, which offices write where there is nothing to report.
    func read(_ content: CellContent) -> Result<Reading, Problem>? {
        switch content {
        case .text(let text): return read(text: text)
        case .number(let text): return read(text: text)
        case .percent(let text):
            guard indicator.unit == "%" || indicator.unit == "％" else {
                return .failure(Problem(message: .percentInOtherUnit(content.shown, unit: indicator.unit)))
            }
            return read(text: text)
        case .flag(let flag): return indicator.unit == nil ? read(text: flag ? "是" : "否") : notANumber(content.shown)
        case .date(let date): return .failure(Problem(message: .date(date)))
        case .error(let text): return .failure(Problem(message: .error(text)))
        case .unsolved: return .failure(Problem(message: .unsolved))
        }
    }
}

extension ValueCheck {
    private func read(text: String) -> Result<Reading, Problem>? {
        let unit = indicator.unit ?? ""
        guard let (value, stated) = ValueReader(unit: unit).read(text) else { return nil }
        if let stated, stated != year {
            return .failure(Problem(message: .otherYear(text, stated: stated, year: year)))
        }
        guard indicator.unit == nil || value.number != nil else { return notANumber(text) }
        let isExact = value.number != nil && value.comparator == nil
        let plain = isExact ? plainNumber(value.text, equal: value.number, unit: unit) : nil
        return .success(Reading(text: plain ?? value.text, number: value.number, comparator: value.comparator))
    }

    private func notANumber(_ text: String) -> Result<Reading, Problem> {
        .failure(Problem(message: .notANumber(text, unit: indicator.unit ?? "")))
    }

    /// The digits alone, where they are the whole value: without the unit, a sign for thousands, full width.
    private func plainNumber(_ text: String, equal number: Double?, unit: String) -> String? {
        var half = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value) ? UnicodeScalar(scalar.value - 0xFEE0) ?? scalar : scalar
                }))
        if !unit.isEmpty, half.hasSuffix(unit) { half.removeLast(unit.count) }
        half.removeAll { $0 == "," || $0.isWhitespace }
        return Double(half) == number && number != nil ? half : nil
    }
}

extension Message {
    fileprivate static func notANumber(_ text: String, unit: String) -> Message {
        Message(
            "“\(text)” is no number in the unit of the indicator (\(unit)); write 31.3 or >0.005",
            zh: "“\(text)”不是以“\(unit)”为单位的数字；请写成 31.3 或 >0.005")
    }

    fileprivate static func percentInOtherUnit(_ shown: String, unit: String?) -> Message {
        Message(
            "the cell shows \(shown), but the indicator is kept in \(unit.map { "“\($0)”" } ?? "words")",
            zh: "单元格显示为 \(shown)，但这个指标\(unit.map { "的单位是“\($0)”" } ?? "用文字表述")")
    }

    fileprivate static func date(_ date: CalendarDate) -> Message {
        Message(
            "the cell holds the date \(date), probably made by the spreadsheet; format it as text and type the value again",
            zh: "单元格里是日期 \(date)，多半是表格软件自动转换的；请把格式改为文本后重新填写")
    }

    fileprivate static func error(_ text: String) -> Message {
        Message("the formula in the cell failed: \(text)", zh: "单元格里的公式出错：\(text)")
    }

    fileprivate static var unsolved: Message {
        Message(
            "the formula has no stored result; open the file in Excel or WPS and save it again",
            zh: "公式没有保存计算结果；请在 Excel 或 WPS 中打开并重新保存")
    }

    fileprivate static func otherYear(_ text: String, stated: Int, year: Int) -> Message {
        Message("“\(text)” is of \(stated), but the row is for \(year)", zh: "“\(text)”是 \(stated) 年的，这一行却是 \(year) 年")
    }
}
