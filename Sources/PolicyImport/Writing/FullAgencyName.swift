/// The full name behind a short one, where it follows safely: 市卫生健康委 of 开封市 is 开封市卫生健康委.
enum FullAgencyName {
    /// Nil where the name does not begin with the level of the place, or where its first word may be another: 市场监管局.
    static func full(_ name: String, in place: String) -> String? {
        guard let level = levels.first(where: { place.hasSuffix($0) && name.hasPrefix($0) }),
            name.utf8.count > level.utf8.count, isLevel(name[...])
        else { return nil }
        return place + name.dropFirst(level.count)
    }

    /// Whether the first character is the level of a place and not part of a word.
    static func isLevel(_ name: Substring) -> Bool {
        !words.contains { name.hasPrefix($0) } || exceptions.contains { name.hasPrefix($0) }
    }

    private static let levels = ["自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗"]
    private static let words = [
        "市场", "市政", "市民", "市容", "市区", "市级", "市直", "市属", "市县", "县域", "县级", "县直", "县区", "县属", "县乡", "区域", "区块", "区级",
        "区直",
        "区属", "区县", "省级", "省直", "省际", "省属", "州级", "旗级", "市内", "省内", "县内", "区内",
    ]
    private static let exceptions = ["市政府", "市政协", "市民政", "市民族", "市民宗", "市直机关"]
}
