/// The names a subject of several parts holds: 新生儿、婴儿和5岁以下儿童死亡率 names three death rates.
struct SubjectNames {
    let texts: [String]

    /// `nil` where `subject` does not have `count` parts.
    init?(_ reading: Reading, _ subject: Range<Int>, count: Int) {
        let splits = [Self.conjunctions, [0x3001]].map { separators in
            ResponsibilityClause.split(reading, subject, at: separators).map { Self.trimmed($0, in: reading) }
        }
        // 知识和理念水平、技能水平: a conjunction may stand inside a part.
        guard let parts = splits.first(where: { $0.count == count }), let last = parts.last else { return nil }
        let head = Self.head(last, in: reading)
        texts = parts.map { part in
            let isWhole = Self.head(part, in: reading) != nil || part == last
            return reading.text(part) + (isWhole ? "" : head.map { reading.text($0) } ?? "")
        }
    }

    /// 、 和 与 及
    private static let conjunctions: Set<UInt32> = [0x3001, 0x548C, 0x4E0E, 0x53CA]

    /// The noun of measure at the end of a name: 死亡率, 比例, 医师数.
    static func head(_ name: Range<Int>, in reading: Reading) -> Range<Int>? {
        if reading.has("率", before: name.upperBound), name.count >= 3 { return (name.upperBound - 3)..<name.upperBound }
        guard let match = measures.match(in: reading, endingAt: name.upperBound, from: name.lowerBound) else {
            return nil
        }
        return (name.upperBound - match.length)..<name.upperBound
    }

    private static let measures = WordList("比例 占比 比重 水平 面积 规模 总量 数量 人数 总数 数 量 寿命 浓度 总额")
}

extension SubjectNames {
    /// `span` without the words around a subject that are no part of it.
    static func trimmed(_ span: Range<Int>, in reading: Reading) -> Range<Int> {
        var result = span
        while let match = openings.match(in: reading, at: result.lowerBound, before: result.upperBound) {
            result = (result.lowerBound + match.length)..<result.upperBound
        }
        while !result.isEmpty {
            if let match = endings.match(in: reading, endingAt: result.upperBound, from: result.lowerBound) {
                result = result.lowerBound..<(result.upperBound - match.length)
            } else if let rate = Bound.rate(reading, before: result.upperBound, from: result.lowerBound),
                rate > result.lowerBound
            {
                result = result.lowerBound..<rate
            } else {
                break
            }
        }
        return result
    }

    private static let openings = WordList(
        """
        力争 力争实现 确保 争取 基本实现 全面实现 累计 预计 我国 我省 我市 我县 我区 使 其中 实现 努力 并 且 以及 和 及 的 推动 要 \
        将 使得 , 、 : 以上 全部 同时 - — * · • ● ◆ ■ ○ ▪ 一是 二是 三是 四是 五是 六是 至少 再 共
        """)
    private static let endings = WordList(
        """
        的 要 应 均 都 分别 也 将 力争 稳步 逐步 逐年 进一步 继续 总体 不断 持续 明显 , 、 : 并 年均 每年 提升 提高 降低 下降 增加 减少 控制 累计 \
        平均 达到 每人 每人每年 达到每人每年 至少 原则上 再 共 普遍 全部 不少于 超过 约 由 从 在现有基础上 较现有基础 在现有基础上继续 在此基础上
        """)
}
