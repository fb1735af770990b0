/// A row that explains the indicator above it: `说明：…`, `计算方法：…`, both in one cell or in two rows.
struct TableNote {
    var definition: String?
    var formula: String?

    init(_ text: String) {
        var rest = text[...]
        var label: Label?
        while let next = Self.firstLabel(rest) {
            add(rest[..<next.range.lowerBound], to: label)
            label = next.label
            rest = rest[next.range.upperBound...]
        }
        add(rest, to: label)
    }

    static func isNote(_ text: some StringProtocol) -> Bool {
        guard let colon = text.prefix(9).firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
        let name = CellText.tight(text[..<colon])
        return definitions.contains(name) || formulas.contains(name) || remarks.contains(name)
    }
}

extension TableNote {
    private enum Label {
        case definition, formula, remark
    }

    private mutating func add(_ text: Substring, to label: Label?) {
        let text = String(text.trimmed)
        guard !text.isEmpty else { return }
        switch label {
        case .definition: definition = (definition ?? "") + text
        case .formula: formula = (formula ?? "") + text
        case .remark, nil: break
        }
    }

    private static func firstLabel(_ text: Substring) -> (range: Range<Substring.Index>, label: Label)? {
        var place = text.startIndex
        while let colon = text[place...].firstIndex(where: { $0 == "：" || $0 == ":" }) {
            let before = text[..<colon]
            for (names, label) in [(definitions, Label.definition), (formulas, .formula), (remarks, .remark)] {
                guard let name = names.filter({ before.hasSuffix($0) }).max(by: { $0.count < $1.count }) else {
                    continue
                }
                let start = text.index(colon, offsetBy: -name.count)
                let opensSentence = start == text.startIndex || "。；;.％%）) 　".contains(text[text.index(before: start)])
                if opensSentence || label == .formula { return (start..<text.index(after: colon), label) }
            }
            place = text.index(after: colon)
        }
        return nil
    }

    private static let definitions = ["说明", "指标说明", "指标解释", "指标含义", "指标定义", "定义", "解释"]
    private static let formulas = ["计算方法", "计算公式", "计算方式", "指标计算方法"]
    private static let remarks = ["注", "备注", "数据来源", "资料来源"]
}
