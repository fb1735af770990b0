import Romanization

/// The id a policy gets where the editor names none: its place and the first words of its title in pinyin.
///
/// Most Chinese words have two characters, so two syllables stand together: 开封市县域医疗卫生服务… is `kaifeng-xianyu-yiliao-weisheng`.
enum PolicySlug {
    static func slug(_ title: String, in place: Place) -> String {
        let core = core(title, place)
        let groups = words(core.isEmpty ? title : core)
        return ([place.id] + (groups.isEmpty ? ["policy"] : groups)).joined(separator: "-")
    }

    /// The name of a measure behind `{#`, from its title.
    static func measure(_ title: String) -> String {
        let groups = words(title)
        return groups.isEmpty ? "measure" : groups.joined(separator: "-")
    }
}

extension PolicySlug {
    private static func words(_ text: String) -> [String] {
        var groups: [String] = []
        var half: String?
        for syllable in Pinyin.syllables(text) {
            let isNumber = syllable.utf8.first.map { $0 < 0x3A } ?? false
            if let first = half {
                groups.append(isNumber ? first : first + syllable)
                half = nil
                if isNumber { groups.append(syllable) }
            } else if isNumber {
                groups.append(syllable)
            } else {
                half = syllable
            }
            if groups.count >= 3 { break }
        }
        if let half, groups.count < 3 { groups.append(half) }
        return Array(groups.prefix(3))
    }

    /// The title without its place, what leads up to its subject, and the kind of document at its end.
    private static func core(_ title: String, _ place: Place) -> String {
        var text = title
        if let about = text.range(ofWord: "关于") { text = String(text[about.upperBound...]) }
        for name in [place.name, place.bareName] where name != PlaceName.nation {
            if let range = text.range(ofWord: name) { text.removeSubrange(range) }
        }
        text = String(text.filter { $0.unicodeScalars.allSatisfy { $0.isHan || $0.folded.isASCII } })
        if let bracket = text.unicodeScalars.firstIndex(where: { $0.folded == "(" }), bracket > text.startIndex {
            text = String(text[..<bracket])
        }
        var isShorter = true
        while isShorter {
            isShorter = false
            for word in openings where text.hasPrefix(word) && text.utf8.count > word.utf8.count {
                text.removeFirst(word.count)
                isShorter = true
            }
            for word in endings where text.hasSuffix(word) && text.utf8.count > word.utf8.count {
                text.removeLast(word.count)
                isShorter = true
            }
        }
        return text
    }

    private static let openings = [
        "将", "印发", "加快", "进一步", "深入", "推进", "推动", "促进", "加强", "做好", "实施", "开展", "提升", "深化", "的",
    ]
    private static let endings = [
        "实施", "行动", "工作", "指导", "若干", "方案", "规划", "意见", "计划", "通知", "纲要", "办法", "措施", "的",
    ]
}
