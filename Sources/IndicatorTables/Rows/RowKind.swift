/// A heading inside a table, spanning its columns: `结果性指标` says the kind of the rows below it, `（二）健康环境` their domain.
enum RowKind {
    case kind(String)
    /// `nil` where only a number stands.
    case domain(String?)

    /// Headings known by their words alone.
    init?(heading text: String) {
        let name = Self.bare(text)
        guard Self.kinds.contains(where: { name.hasSuffix($0) }), name.count <= 14 else { return nil }
        self = .kind(name)
    }

    /// - Parameter text: The only text of a row.
    init(onlyText text: String) {
        self = Self(heading: text) ?? .domain(Self.domainName(text))
    }

    /// `（二）合理膳食`, `一、健康水平`: a number in Chinese and a few words.
    static func isNumbered(_ text: String) -> Bool {
        let text = CellText.tight(text)
        guard text.count <= 20, let first = text.first, "（(一二三四五六七八九十".contains(first) else { return false }
        let name = bare(text)
        return name.count >= 2 && name.count < text.count && name.allSatisfy { !"。；，%％".contains($0) }
    }

    /// `（二）` with nothing behind it.
    static func isNumberAlone(_ text: String) -> Bool {
        let text = CellText.tight(text)
        guard (3...4).contains(text.count), CellText.isBracketed(text) else { return false }
        return text.dropFirst().dropLast().allSatisfy { "一二三四五六七八九十".contains($0) }
    }

    /// The name a column of domains gives, without its number; nil where a number is all it gives.
    static func domainName(_ text: String) -> String? {
        let name = bare(text)
        return name.isEmpty || isNumberAlone(text) ? nil : name
    }

    /// Without white space, number, colon.
    private static func bare(_ text: String) -> String {
        var name = CellText.tight(text)[...]
        while let last = name.last, "：:".contains(last) { name = name.dropLast() }
        let numerals = "一二三四五六七八九十0123456789（）()．.、第类"
        if let mark = name.prefix(6).lastIndex(where: { "、．.）)".contains($0) }),
            name[..<mark].allSatisfy({ numerals.contains($0) })
        {
            name = name[name.index(after: mark)...]
        }
        return String(name.trimmed)
    }

    private static let kinds = ["结果性指标", "倡导性指标", "工作指标", "过程性指标", "约束性指标", "预期性指标", "引导性指标"]
}
