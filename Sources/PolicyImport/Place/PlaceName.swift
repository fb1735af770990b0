/// The name of a place at the beginning of a title or of the name of a body: 江西省 of 江西省人民政府办公厅关于….
enum PlaceName {
    /// The places named one inside the other, the largest first: 广东省, 潮州市, 饶平县.
    static func chain(_ text: Substring) -> [String] {
        let start = text.unicodeScalars.firstIndex(where: \.isHan) ?? text.endIndex
        if nations.contains(where: { text[start...].hasPrefix($0) }) { return [nation] }
        var names: [String] = []
        var rest = text[start...]
        if rest.hasPrefix(party) { rest = rest.dropFirst(party.count) }
        while names.count < 3, let name = first(rest, isDeeper: !names.isEmpty) {
            names.append(String(name))
            rest = rest[name.endIndex...]
        }
        return names
    }
}

extension PlaceName {
    static let nation = "中国"

    /// Names that texts write more than once before the level of their bodies: 饶平县 of 县. The longest first.
    static func repeated(in lines: [String], level: Character) -> [String] {
        var counts: [String: Int] = [:]
        for line in lines {
            let characters = Array(line)
            for (end, character) in characters.enumerated() where character == level {
                for length in 2...4 where end >= length {
                    let name = characters[(end - length)...end]
                    guard name.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isHan) }) else { break }
                    counts[String(name), default: 0] += 1
                }
            }
        }
        return counts.filter { name, count in
            count > 1 && !isNoName(name[...]) && !actions.contains { name.hasPrefix($0) }
        }
        .sorted { ($1.key.count, $1.value, $0.key) < ($0.key.count, $0.value, $1.key) }.map(\.key)
    }

    private static func first(_ text: Substring, isDeeper: Bool) -> Substring? {
        var length = 0
        for index in text.indices {
            guard text[index].unicodeScalars.allSatisfy(\.isHan), length < (isDeeper ? 5 : 10) else { return nil }
            length += 1
            guard length >= 2, endings.contains(text[index]) else { continue }
            let name = text[...index]
            let next = text[text.index(after: index)...].first
            // 杭州 is the name of 杭州市, 贵州 that of 贵州省.
            if text[index] == "州", next == "市" || next == "省" { continue }
            guard !isNoName(name), !name.contains(where: { "和的与及将为把设".contains($0) }) else { return nil }
            // 自治 and the ending belong together, and 市 of 市场 ends no name.
            if next == "场" || next == "域" && !isDeeper && text[index] == "区" { return nil }
            return name
        }
        return nil
    }

    /// Whether the name ends in a word for places of a kind, 城市 or 山区; 聊城市 and 房山区 do not, for one character stands before it.
    private static func isNoName(_ name: Substring) -> Bool {
        guard let word = noNames.first(where: { name.hasSuffix($0) }) else { return false }
        guard syllables.contains(word), name.count == word.count + 1, let first = name.first else { return true }
        return qualities.contains(first)
    }

    private static let party = "中共"
    /// Words whose first character is also the last of names.
    private static let syllables: Set<String> = ["城市", "都市", "城区", "山区"]
    private static let qualities: Set<Character> = [
        "大", "中", "小", "各", "本", "该", "全", "老", "新", "古", "主", "深", "旧", "我", "高", "省", "市", "县", "区", "在", "对", "于",
        "是", "及", "和", "与", "等", "进", "入",
    ]
    /// What is done with the place: 建设卫生强县.
    private static let actions = ["设", "建", "创建", "打造", "争创", "推动", "推进", "实现", "成为", "加快"]
    private static let endings: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗"]
    private static let nations = ["国务院", "国家", "中共中央", "中央", "中华人民共和国"]
    private static let noNames = [
        "城市", "超市", "全市", "我市", "本市", "上市", "都市", "地区", "社区", "园区", "全县", "全省", "全区", "辖区", "山区", "灾区", "景区", "街区",
        "校区", "城区", "郊区", "牧区", "库区", "矿区", "示范区", "试验区", "服务区", "功能区", "各市", "各县", "各区", "各省", "本县", "本省", "我省", "我县",
        "我区", "院区", "片区", "农村地区", "健康县", "健康市", "县市", "强省", "强市", "强县", "强区", "大县", "名县", "名市", "示范县", "示范市", "试点县",
        "试点市", "模范县", "先进县",
        "卫生县", "文明县",
    ]
}
