/// The jurisdiction a policy is written for.
struct Place: Hashable, Sendable {
    let id: String
    let name: String
    /// The id of the place above, where it is known.
    var parent: String?
    /// Whether jurisdictions.json does not have it yet.
    var isNew = false

    /// 开封 of 开封市; the name itself where nothing of it would be left.
    var bareName: String { Self.bare(name) }

    static func bare(_ name: String) -> String {
        let ending = endings.first { name.hasSuffix($0) && name.count >= $0.count + 2 }
        return ending.map { String(name.dropLast($0.count)) } ?? name
    }

    private static let endings = [
        "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "特别行政区", "省", "市", "县", "区", "州", "盟", "旗",
    ]
}
