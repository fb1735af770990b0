/// An indicator's name as its cell has it, taken apart into name, unit and what a name of sentence length goes on to say.
struct IndicatorName {
    let name: String
    let unit: String?
    /// The whole wording, where the name is only its first clause.
    let wording: String?

    init(_ text: String) {
        var text = CellText.tight(text)
        while let last = text.last, "。；;：:*＊①②③".contains(last) { text.removeLast() }
        var unit: String?
        if let (before, inside) = CellText.trailingBracket(text), Self.isUnit(inside) {
            (text, unit) = (before, Self.unit(inside))
        }
        self.unit = unit
        let isSentence = text.count > Self.longestName
        let end = isSentence ? Self.firstComma(text) : nil
        name = end.map { String(text[..<$0]) } ?? text
        wording = end == nil ? nil : text
    }

    /// Whether the text can name an indicator: words, not a value and not its nature.
    static func isName(_ text: String) -> Bool {
        let tight = CellText.tight(text)
        return tight.unicodeScalars.count(where: \.isHan) >= 3 && !isNature(tight)
    }

    /// 预期性, 约束性 …
    static func isNature(_ text: String) -> Bool { natures.contains(text) }

    /// `%`, `1/10万`, `万人`, `人/千人口`, `单位：岁`; 助理 or 助理医师 in brackets is none.
    static func isUnit(_ text: String) -> Bool {
        let text = unit(text)
        guard !text.isEmpty, text.count <= 14 else { return false }
        if text.unicodeScalars.contains(where: { "%‰/℃²³".unicodeScalars.contains($0) }) { return true }
        if units.contains(text) { return true }
        if let each = text.firstIndex(of: "每"), each > text.startIndex { return true }
        return multipliers.contains {
            text.hasPrefix($0) && (text.count == $0.count || units.contains(String(text.dropFirst($0.count))))
        }
    }

    /// The unit in half-width signs, without `单位：`.
    static func unit(_ text: String) -> String {
        let text = String(String.UnicodeScalarView(CellText.tight(text).unicodeScalars.map(\.halfWidth)))
        guard text.hasPrefix("单位"), let colon = text.firstIndex(of: ":") else { return text }
        return String(text[text.index(after: colon)...])
    }

    /// Whether a share is spoken of, which is in % where nothing else is said.
    static func isShare(_ name: String) -> Bool {
        if ["比重", "比例", "占比", "百分比", "构成比"].contains(where: { name.hasSuffix($0) }) { return true }
        return name.hasSuffix("率") && !["死亡率", "发病率", "患病率", "出生率", "生育率", "报告率", "倍率"].contains { name.hasSuffix($0) }
    }
}

extension IndicatorName {
    private static let longestName = 40
    private static let natures: Set<String> = ["预期性", "约束性", "倡导性", "引导性", "监测性"]

    /// The first comma outside brackets.
    private static func firstComma(_ text: String) -> String.Index? {
        var depth = 0
        return text.indices.first { index in
            switch text[index] {
            case "（", "(", "《", "“": depth += 1
            case "）", ")", "》", "”": depth -= 1
            case "，", ",", "。", "；", ";": return depth == 0
            default: break
            }
            return false
        }
    }

    private static let multipliers = ["百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "万亿"]
    private static let units: Set<String> = [
        "人", "人次", "名", "位", "岁", "周岁", "年", "例", "户", "家", "所", "个", "处", "座", "张", "床", "台", "辆", "支", "条", "件", "份",
        "g",
        "项",
        "次", "对", "村", "篇", "天", "日", "小时", "分钟", "周", "月", "元", "平方米", "平方公里", "公顷", "亩", "公里", "千米", "米", "厘米", "吨",
        "千克", "公斤", "克", "毫克", "升", "毫升", "立方米", "分", "分贝", "类", "种", "万", "亿", "百分点", "个百分点", "人口", "袋", "瓶", "支队",
        "学时", "课时", "门", "场", "期", "批", "单位", "标台", "套", "间", "千卡", "毫米汞柱", "μg", "mg", "kg", "m2", "m²", "㎡", "年/人",
    ]
}
