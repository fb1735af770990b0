internal import PolicyModel

/// What the words around a number make of it: a bound, a change, or a plain amount.
struct Bound: Sendable {
    enum Sense: Sendable, Equatable {
        case bound(Comparator)
        case change(Change)
        /// 建成, 培养, 新增 …: the number itself is the aim.
        case achieve
        /// 由, 从: where the change starts.
        case start
    }

    /// From the words in front; `nil` where none of them bounds the number.
    let sense: Sense?
    /// Where the words in front begin.
    let start: Int
    /// From 以上, 以内, 左右 behind the number.
    let trailing: Comparator?
    /// Behind the words that follow.
    let end: Int
}

extension Bound {
    /// Reads around the quantity at `span`, not beyond `limits`.
    init(_ reading: Reading, around span: Range<Int>, in limits: Range<Int>) {
        var start = span.lowerBound
        var sense: Sense?
        var isAbout = false
        for _ in 0..<5 {
            guard let match = Self.before.match(in: reading, endingAt: start, from: limits.lowerBound) else { break }
            start -= match.length
            switch match.meaning {
            case .filler: continue
            case .about: isAbout = true
            case .sense(let found): sense = found
            }
            if sense != nil { break }
        }
        self.sense = sense
        self.start = sense == nil ? span.lowerBound : start
        let match = Self.after.match(in: reading, at: span.upperBound, before: limits.upperBound)
        trailing = match?.meaning ?? (isAbout ? .about : nil)
        end = span.upperBound + (match?.length ?? 0)
    }

    private enum Before: Sendable {
        case filler
        case about
        case sense(Sense)
    }

    private static let before = Vocabulary<Before>(
        ("了 的 到 至 各 均 总 共 再 都 逐步 稳步 累计 平均 年均 每年 每年不 : 比例 大幅", .filler),
        ("约 大约 近 接近 左右", .about),
        (
            """
            达到 达 达至 到达 不低于 不少于 不小于 不得低于 不得少于 不得小于 应不低于 至少 至少有 至少达到 至少配备 至少建成 至少建立 \
            至少设置 至少设立 至少开展 至少培养 至少完成 至少创建 至少建设 提高到 提高至 提升到 提升至 提升为 提高为 增加到 增加至 \
            增至 升至 升到 增长到 增长至 上升到 上升至 扩大到 扩大至 扩展到 扩展至 拓展到 拓展至 发展到 发展至 增强到 延长到 延长至 \
            ≥ 大于等于 最低 最少 最低达到 覆盖 力争达到 恢复到 恢复至
            """, .sense(.bound(.atLeast))
        ),
        ("超过 高于 大于 多于 突破 超 > 优于 超出", .sense(.bound(.above))),
        (
            """
            不超过 不高于 不多于 不大于 不得超过 不得高于 控制在 控制到 控制为 降低到 降低至 降到 降至 下降到 下降至 减少到 减少至 \
            减至 减到 压减到 压减至 压缩到 压缩至 缩短到 缩短至 缩短为 缩小到 缩小至 最多 ≤ 小于等于 回落到 下调到 下调至 遏制在 限制在
            """, .sense(.bound(.atMost))
        ),
        ("低于 小于 少于 < 控制在低于 降低到低于", .sense(.bound(.below))),
        ("为 保持在 稳定在 维持在 巩固在 保持 稳定 是 = 合计 总数", .sense(.bound(.equal))),
        ("降低 下降 减少 缩减 压减 压缩 降 减 降幅 减幅 缩短 下调 削减 下降了 减少了 降低了 压降 缩小 负增长", .sense(.change(.decrease))),
        ("提高 提升 增长 增加 上升 扩大 增 升 增幅 上调 增速 增长速度 增长率 高出 延长 翻", .sense(.change(.increase))),
        (
            """
            建成 建设 建 打造 培育 培养 推出 创建 新增 新建 新改扩建 改扩建 完成 引进 配备 配置 配置有 建立 形成 设立 设置 改造 实现 扶持 认定 \
            评选 组建 选派 培训 拥有 有 具有 推进 支持 遴选 布局 举办 招聘 招录 投入 新设 升级 提供 开通 覆盖到 吸引 创成 建好 扩建 \
            改建 命名 制定 发放 选树 树立 开发 实施 孵化 新培育 新建成 筹建 启动 新认定 就业 增设 储备 完成率 力争 开展 发展
            """, .sense(.achieve)
        ),
        ("由 从 自 原", .sense(.start)))

    private static let after = Vocabulary<Comparator>(
        ("以上 及以上 (含)以上 以上(含) 含以上 或以上 或更高", .atLeast),
        ("以下 及以下 以内 之内 内 (含)以下 或以下 以下(含) 及以内", .atMost),
        ("左右 上下", .about))
}
