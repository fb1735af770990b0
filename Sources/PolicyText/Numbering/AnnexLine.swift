/// A line that opens an annex: `附件`, `附件2`, `附件：主要指标`, `附 表 1`.
///
/// What follows is no part of the item above it. Before the first number such a line only heads the document itself.
enum AnnexLine {
    static func matches(_ line: TextLine, in source: SourceText) -> Bool {
        guard line.kind == .text, line.span.upperBound - line.content <= 150,
            source.starts(with: "附", at: line.content, before: line.span.upperBound)
        else { return false }
        let reading = Reading(source, line.contentSpan)
        guard let word = words.match(in: reading, at: 0, before: reading.all.upperBound) else { return false }
        guard word.length < reading.all.upperBound else { return word.length > 1 }
        let next = reading[word.length]
        return next == ":" || (word.length > 1 && (next.digit != nil || Numeral.isChinese(next)))
    }

    /// Whether the annex that `line` opens explains or lists: its title, there or on the next lines above a table, ends in 说明, 名单, 标准 …
    static func isAside(_ line: Int, _ lines: [TextLine], until end: Int, in source: SourceText) -> Bool {
        let heading = lines[line..<end].prefix { $0.kind != .table }.filter { $0.kind == .text }.prefix(4)
        return heading.contains { title in
            guard title.span.upperBound - title.content <= 150 else { return false }
            let reading = Reading(source, title.contentSpan)
            var last = reading.all.upperBound
            if let open = reading.all.last(where: { reading[$0] == "(" }), open > 0,
                reading.closing(open, before: last) == last
            {
                last = open
            }
            return asides.match(in: reading, endingAt: last, from: 0) != nil
        }
    }

    private static let words = WordList("附件 附表 附录 附")
    private static let asides = WordList(
        """
        说明 解释 释义 名词 名单 人员 成员 机构 职责 标准 细则 评分表 评价表 一览表 情况表 登记表 申请表 统计表 汇总表 指标表 样表 \
        流程 流程图 目录 通讯录 提纲 问答 解读 知识 指南 指引 规范 案例 模板 格式 样式 承诺书 申请书 协议书 须知 指标体系 主要指标 \
        指标 指标框架 考核指标 监测指标 评价指标 表格 图表
        """)
}
