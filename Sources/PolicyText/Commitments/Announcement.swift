/// What an item says of time to the items below it.
struct Announcement: Sendable {
    /// Years a colon set for a list: `到2030年，实现以下目标：`.
    var years: [TimePoint] = []
    /// Years a text on aims spoke of; they hold for the aims below and behind it.
    var aims: [TimePoint] = []
    /// The item tells what was or what words mean, as 规划背景 and 指标解释 do: no year in or below it promises anything.
    var isRetrospect = false
    /// The title speaks of aims, so that what stands beside it is about the same years: （一）总体目标 … （二）具体目标 …
    var namesAims = false
}

extension Announcement {
    /// An item hears from one of its items on aims which year the others are about.
    mutating func hear(_ child: Announcement) {
        if child.namesAims, aims.isEmpty { aims = child.aims }
    }

    init(title: Reading, below parent: Announcement) {
        isRetrospect = parent.isRetrospect || Self.looksBack(title)
        namesAims =
            title.scalars.count <= 40 && (title.contains("目标", in: title.all) || title.contains("指标", in: title.all))
    }

    private static func looksBack(_ title: Reading) -> Bool {
        var end = title.scalars.count
        while end > 0, title[end - 1].endsSentence || title[end - 1] == ":" { end -= 1 }
        guard end > 0, end <= 30 else { return false }
        return endings.match(in: title, endingAt: end, from: 0) != nil
            || exact.match(in: title, at: 0, before: end)?.length == end
    }

    private static let endings = WordList(
        """
        背景 现状 形势 成就 工作回顾 主要成效 取得成效 取得的成效 取得的成绩 进展情况 机遇与挑战 机遇和挑战 面临的挑战 面临挑战 \
        主要挑战 存在的问题 存在问题 主要问题 困难和问题 问题和困难 问题与挑战 问题和挑战 基本情况 \
        指标解释 指标说明 指标定义 名词解释
        """)
    private static let exact = WordList("发展基础 工作基础 现实基础 发展环境 规划基础 基础与环境 基础和环境 工作进展")
}
