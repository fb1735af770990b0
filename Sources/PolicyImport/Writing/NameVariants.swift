/// Whether two names may be spellings of one body: 市中医药局 and 市中医药管理局.
struct NameVariants {
    /// The place whose name and level a full name begins with.
    let place: String

    /// Behind place and level, the characters of the shorter name stand in the longer one in their order, and both begin and end alike.
    func mayBeOne(_ first: String, _ second: String) -> Bool {
        if let one = level(first), let other = level(second), one != other { return false }
        let names = [first, second].map(core).sorted { $0.count < $1.count }
        let (short, long) = (names[0], names[1])
        guard short != long, short.count >= 2, short.first == long.first, short.last == long.last else { return false }
        var rest = long[...]
        for character in short {
            guard let place = rest.firstIndex(of: character) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    /// 市 of 市中医药局, and of 某市中医药局 where that is the place.
    private func level(_ name: String) -> Character? {
        if !place.isEmpty, name.hasPrefix(place) { return place.last }
        guard let first = name.first, "省市县区州旗".contains(first), FullAgencyName.isLevel(name[...]) else { return nil }
        return first
    }

    /// 中医药局 of 某市中医药局. 委员会 is 委, 人民政府 is 政府, and what stands in brackets names the same body once more.
    private func core(_ name: String) -> [Character] {
        var text = name[..<(name.firstIndex { $0 == "（" || $0 == "(" } ?? name.endIndex)]
        if !place.isEmpty, text.hasPrefix(place) {
            text = text.dropFirst(place.count)
        } else if level(name) != nil {
            text = text.dropFirst()
        }
        if text.hasPrefix("人民政府") { text = text.dropFirst(2) }
        return Array(text.hasSuffix("委员会") ? text.dropLast(2) : text)
    }
}
