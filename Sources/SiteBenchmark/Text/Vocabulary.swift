/// The words that generated texts are made of, commoner ones first, neighbours of one subject.
///
/// What follows is written for measuring and says nothing about any place.
struct Vocabulary: Sendable {
    let verbs = words(verbList)
    let qualities = words(qualityList)
    let people = words(peopleList)
    let phrases = words(phraseList)
    let connectives = words(connectiveList)
    let latin = words(latinList)
    let units = words(unitList)
    /// Words of two characters as written, then longer ones by rule, then rare pairs of characters.
    let nouns: [String]
    private let placeFormers = characters(placeFormer)
    private let placeLatters = characters(placeLatter)
    private let placeKinds = ["村", "镇", "乡", "街道", "社区"]

    init() {
        let short = Self.words(Self.nounList)
        // Every third word has a derivative: 血压, 血压表.
        let suffixes = Self.characters("站室员点库册卡表网队组所区率法费证期量单")
        let derived = short.indices.filter { $0 % 3 == 0 }.map { place in
            short[place] + suffixes[(place * 7 / 3) % suffixes.count]
        }
        let former = Self.characters(Self.formerCharacters)
        let latter = Self.characters(Self.latterCharacters)
        let rare = (0..<1200).map { number in
            former[number * 17 % former.count] + latter[(number * 29 + number / 60) % latter.count]
        }
        nouns = short + derived + rare
    }

    /// A name for a village, town or street; those of two numbers below 15,000 differ.
    func place(_ number: Int) -> String {
        let (turn, start) = number.quotientAndRemainder(dividingBy: placeFormers.count)
        return placeFormers[start] + placeLatters[(turn + start * 7) % placeLatters.count]
            + placeKinds[(turn / placeLatters.count + start) % placeKinds.count]
    }

    private static func characters(_ text: String) -> [String] { text.map { String($0) } }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { String($0) }
    }
}

extension Vocabulary {
    private static let placeFormer = "东西南北上下大小新老前后高长清白青黄红黑石沙柳杨松梅桃李杏枣槐桂莲荷兰竹云龙凤虎马牛羊鹿鹤金银铜铁玉珠宝福寿康宁安平和顺兴旺永"
    private static let placeLatter = "山河湖溪泉潭塘湾港渡桥坝堤岭岗坡坪坑洞峪沟庄屯寨堡营店铺窑坊园林渚洲岛门井台楼塔寺庙祠墩桩埠集圩陂垌墟"
    private static let formerCharacters =
        "初复急慢轻重内外中西男女老幼早晚冷热湿干咳喘眩晕麻痛肿胀溃裂烧烫冻咬跌摔骨牙鼻咽喉肺肝胆脾胃肠肾膀颈椎肩肘腕腰膝踝皮发甲血尿痰汗泪"
    private static let latterCharacters =
        "症痛炎疹癣疮疣瘤结石损伤折裂痕斑点液样片镜针管膜钳架枕垫带灯箱柜盒瓶杯罐袋桶筐笔帖谱图卷牌匾旗鼓"

    private static let verbList = """
        加强 推进 开展 完善 建立 提高 落实 健全 实施 推动 组织 建设 提升 加快 促进 支持 鼓励 引导 规范 强化 优化 扩大 制定 改善 保障 做好 深化 探索 \
        统筹 创新 普及 配备 培养 监测 评估 宣传 指导 检查 督促 公布 排查 整治 治理 防治 预防 控制 干预 筛查 诊断 治疗 康复 护理 照护 救治 转诊 接种 \
        随访 登记 报告 抽查 考核 奖励 补助 减免 报销 结算 采购 储备 调配 下派 轮训 招聘 选派 聘用 定向 委托 联合 协调 对接 共享 开放 公开 征求 修订 \
        细化 分解 明确 压实 追究 通报 约谈 表彰 推广 试点 示范 复制 总结 梳理 核对 清点 盘查 巡查 巡诊 出诊 坐诊 问诊 会诊 体检 化验 消毒 通风 清洗 \
        清运 填埋 分类 回收 绿化 硬化 亮化 改造 修缮 翻新 扩建 新建 搬迁 拆除 安装 调试 检修 更换 添置 捐赠 募集 资助 慰问 探访 陪伴 倾听 疏导 劝导 \
        教会 讲解 演示 张贴 播放 发放 派送 寄送 上门 预约 签约 续约 挂号 缴费 取药 煎药 配送 追溯 召回 封存 查封 处罚 警告 吊销 许可 备案 审批 核发 \
        验收 审计 决算 拨付 划转 垫付 兑现 兜底 托底 扶持 培育 孵化 引进 留住 激发 释放 挖掘 整合 衔接 贯通 延伸 下沉 覆盖 辐射 带动 联动 响应 预警 \
        研判 处置 隔离 转运 流调 溯源 采样 送检 解读 纠正 澄清 劝阻 禁止 限制 减少 降低 缩小 消除 遏制 扭转 巩固 保持 稳定 达到 超过 力争 确保 实现
        """

    private static let qualityList = """
        基本 重点 全面 主要 相关 公共 基层 社会 综合 专业 健康 安全 有效 科学 规范化 常态化 长期 日常 统一 分级 免费 优质 均衡 便捷 精准 智慧 绿色 \
        特色 多元 协同 持续 稳步 逐步 及时 主动 定期 动态 集中 分散 独立 配套 标准 合格 达标 紧缺 薄弱 偏远 边远 农村 城镇 县域 乡镇 村级 社区 家庭 \
        学校 职业 心理 营养 口腔 视力 听力 老年 儿童 妇幼 青年 残疾 困难 低收入 慢性 急性 传染 地方 季节 高危 早期 晚期 终末 夜间 假期 寒冷 炎热 \
        干旱 潮湿 洁净 安静 宽敞 明亮 无障碍 适老 友好 温馨 文明 诚信 自愿 自主 平等 公正 透明 严格 简明 详细 完整 准确 可靠 先进 成熟 通用 专用 备用 \
        临时 永久 移动 固定 远程 线上 线下 双向 多层次 跨部门 全程 全员 全天 首诊 驻点 包片 结对 对口 订单式 小班 沉浸式 互动 可视 纸质 电子 手写
        """

    private static let peopleList = """
        居民 群众 老年人 儿童 学生 职工 孕产妇 患者 医生 村医 护士 教师 家长 青少年 婴幼儿 残疾人 志愿者 劳动者 负责人 管理员 新生儿 育龄妇女 独居老人 \
        留守儿童 高血压患者 糖尿病患者 慢病患者 驾驶员 保洁员 厨师 农民 渔民 牧民 矿工 快递员 环卫工 教练员 营养师 药师 检验员 公务员 社工 网格员 辅导员 \
        班主任 校医 保育员 护理员 助产士 全科医生 专科医生 返乡人员 流动人口 低保对象 特困人员 退役军人 失能老人 照料者 陪诊员 消费者 经营者 从业人员
        """

    private static let phraseList = """
        因地制宜 分类指导 分级负责 属地管理 部门协作 群众参与 防治结合 医防融合 平急结合 上下联动 资源共享 信息互通 结果互认 便民利民 公平可及 量力而行 \
        尽力而为 循序渐进 突出重点 补齐短板 守住底线 强基固本 标本兼治 综合施策 精准发力 久久为功 一村一策 一户一档 一人一方 一校一医 随到随办 即知即改 \
        应检尽检 应签尽签 应保尽保 应救尽救 早发现早治疗 少油少盐 吃动平衡 戒烟限酒 按时作息 勤洗手 常通风 不乱扔 垃圾入桶 厕所进户 清水到家 绿树成行 \
        有人管事 有钱办事 有章理事 每月调度 每季通报 年终考评 奖优罚劣 以奖代补 先行先试 以点带面 整村推进 连片治理 专人专岗 持证上岗 同工同酬 县管乡用
        """

    private static let connectiveList = """
        同时 其中 此外 对于 通过 根据 按照 结合 围绕 针对 依托 利用 以及 并且 或者 如果 凡是 除了 直到 自从 为了 由于 因此 所以 但是 然而 尤其 特别是 \
        原则上 一般 必要时 有条件的 尚未 已经 正在 将要 应当 可以 不得 优先 逐年 每年 每月 每季度 年底前 三年内 近期 远期 首先 其次 最后 今后 目前 以来
        """

    private static let latinList = """
        HPV CT B超 PM2.5 BMI DNA X光 AED GIS APP WiFi pH 5G ICU GB/T ISO LED COPD COD VOCs 4S OTC MRI DRG CDC
        """

    private static let unitList = "个 名 所 家 次 张 台 辆 户 人 万元 平方米 公里 小时 分钟 份 项 类 支 场"
}
