package import Diagnostics

/// What a column of a data sheet holds.
package enum Column: String, Hashable, Sendable, CaseIterable {
    case id, number, name, unit, year, agency, baseline, target, value, source, note

    /// What our own sheets call it.
    package func heading(in language: Language) -> String {
        switch language {
        case .english: Self.names[self, default: []].first ?? rawValue
        case .chinese: Self.chineseNames[self, default: []].first ?? rawValue
        }
    }

    /// Reads a heading in either language; spaces and a remark in brackets behind it do not matter.
    package init?(heading: String) {
        guard heading.utf8.count <= 200 else { return nil }
        let plain = heading.prefix { !"(（[【*＊:：".contains($0) }.filter { !$0.isWhitespace && $0 != "_" }.lowercased()
        guard let column = Self.byName[plain] else { return nil }
        self = column
    }

    /// Excel takes a file that begins with the letters ID for another format, so the first heading does not.
    private static let names: [Column: [String]] = [
        .id: ["indicator id", "id"], .number: ["number", "no", "no."], .name: ["indicator", "name", "indicator name"],
        .unit: ["unit"], .year: ["year"], .agency: ["agency"], .baseline: ["baseline"], .target: ["target"],
        .value: ["value", "observation"], .source: ["source"], .note: ["note", "notes", "remark"],
    ]
    private static let chineseNames: [Column: [String]] = [
        .id: ["指标代码", "指标编码", "指标id", "代码", "编码"], .number: ["序号", "指标序号"],
        .name: ["指标", "指标名称", "名称"], .unit: ["计量单位", "单位"], .year: ["年份", "年度", "年"],
        .agency: ["责任单位", "填报单位"], .baseline: ["基期值", "基期"], .target: ["目标值", "目标"],
        .value: ["监测值", "数值", "值", "实际值", "完成值"], .source: ["来源", "数据来源"], .note: ["备注", "说明"],
    ]
    private static let byName = Dictionary(
        [names, chineseNames].flatMap { table in
            table.flatMap { column, names in names.map { ($0.filter { $0 != " " }, column) } }
        }, uniquingKeysWith: { first, _ in first })
}
