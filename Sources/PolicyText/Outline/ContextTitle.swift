/// Titles whose items say what is wanted and why, not what is to be done: 总体要求, 指导思想, 基本原则, 主要目标 …
///
/// The rule follows how Chinese official documents are laid out (总体要求 → 重点任务 → 保障措施): the chapter on aims is
/// named by a noun, a task by a verb.
enum ContextTitle {
    static func matches(_ title: Reading, isTopLevel: Bool) -> Bool {
        let span = core(of: title)
        guard !span.isEmpty, span.count <= 40 else { return false }
        if tasks.match(in: title, endingAt: span.upperBound, from: span.lowerBound) != nil { return false }
        if openings.match(in: title, at: span.lowerBound, before: span.upperBound) != nil, span.count <= 20 {
            return true
        }
        if isTopLevel, awareness.match(in: title, at: span.lowerBound, before: span.upperBound) != nil,
            importance.match(in: title, endingAt: span.upperBound, from: span.lowerBound) != nil
        {
            return true
        }
        if names.match(in: title, endingAt: span.upperBound, from: span.lowerBound) != nil { return true }
        if exact.match(in: title, at: span.lowerBound, before: span.upperBound)?.length == span.count { return true }
        let endsInAim = title.has("目标", before: span.upperBound)
        guard endsInAim else { return false }
        return isTopLevel || span.count == 2 || title.has("年目标", before: span.upperBound)
    }
}

extension ContextTitle {
    /// Whether a line without a number is the heading of a list of aims, 主要目标：, as plans for children and women have them.
    static func heads(_ line: TextLine, in source: SourceText) -> Bool {
        guard isHeading(line, in: source) else { return false }
        return matches(Reading(source, line.contentSpan), isTopLevel: false)
    }

    /// Whether a line without a number reads like a heading: short, and no sentence.
    static func isHeading(_ line: TextLine, in source: SourceText) -> Bool {
        let span = source.trimmed(line.contentSpan)
        guard line.kind == .text, !span.isEmpty, span.count <= 60 else { return false }
        return !["，", "。", "；"].contains { (mark: StaticString) in source.find(mark, in: span) != nil }
    }

    /// The title without 。： at its end and without what precedes the last comma (`到2030年，实现以下目标：`).
    private static func core(of title: Reading) -> Range<Int> {
        var span = title.all
        while let last = span.last, title[last].endsSentence || ends.contains(title[last]) {
            span = span.lowerBound..<last
        }
        if let comma = span.last(where: { title[$0] == "," }), title.has("目标", before: span.upperBound) {
            span = (comma + 1)..<span.upperBound
        }
        return span
    }

    private static let ends = Set(":;*".unicodeScalars.map(\.value))
    private static let openings = WordList(
        "总体要求 指导思想 基本原则 总体思路 总体目标 基本思路 工作思路 发展思路 重要意义 重大意义")
    /// 提高认识，加强领导 asks for something; 充分认识…的重要性 says why.
    private static let awareness = WordList("充分认识 深刻认识 提高认识 提高对 统一思想 提高思想认识 切实提高认识 切实提高对 进一步提高认识")
    private static let importance = WordList("意义 重要性 必要性 紧迫性 认识 形势 责任感 使命感 紧迫感 思想认识")
    private static let names = WordList(
        """
        总体要求 目标要求 指导思想 总体思路 基本思路 工作思路 发展思路 基本原则 工作原则 主要原则 总体原则 实施原则 \
        编制原则 总体目标 主要目标 工作目标 发展目标 行动目标 具体目标 建设目标 阶段目标 阶段性目标 预期目标 规划目标 \
        年度目标 近期目标 远期目标 中期目标 长期目标 战略目标 奋斗目标 改革目标 以下目标 下列目标 计划目标 任务目标 \
        实施目标 总目标 目标指标 主要指标 指标体系 重要意义 重大意义 行动背景 规划背景 工作背景 编制背景 发展背景 \
        形势分析 面临形势 发展形势 发展现状 工作基础 发展基础 现实基础 编制依据 适用范围 战略主题 基本情况 名词解释 \
        发展环境 面临的形势 机遇与挑战 机遇和挑战 总体考虑 现状与形势 形势与挑战 面临挑战 存在问题 存在的问题 主要问题 \
        发展成效 主要成效 主要成就 取得成效 取得的成效 规划基础 规划依据 制定依据 政策依据 工作依据 规划范围 规划期限 \
        编制说明 需求分析 工作方针 发展定位 战略定位 目标定位 功能定位 目标与定位 目标愿景 发展愿景 总体愿景 基本遵循 \
        实施背景 项目背景 目的意义 目的和意义 术语定义 核心指标 考核目标 总体定位 发展机遇 现状分析 基本现状
        """)
    private static let exact = WordList("背景 意义 目标 原则 思路 现状 形势 总则 目标任务 目的意义 目的 引言 前言 序言 附则 目标指标 目标要求 主要目标任务 总体目标任务")
    private static let tasks = WordList("主要任务 重点任务 工作任务 措施 举措 重点工作 主要内容 行动内容")
}
