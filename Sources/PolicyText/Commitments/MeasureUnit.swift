/// The measure word behind a number: `%`, `/10万`, `万人次`, `批次/千人`.
struct MeasureUnit: Sendable {
    enum Kind: Sendable {
        /// %, ‰, 个百分点, /10万
        case share
        /// 所, 名, 项, 平方米, 亿元 …
        case amount
        /// 岁, 年, 小时 …: as often part of a definition as a value.
        case time
        /// 级, 号, 条 …: names a thing, counts nothing.
        case label
        case none
    }

    /// As written, without spaces; empty where the number has none.
    let text: String
    let kind: Kind
    let end: Int
}

extension MeasureUnit {
    /// The unit that begins at `place`: magnitudes (万, 亿), a measure word, and what it is counted by (/千人).
    init(_ reading: Reading, at place: Int, before end: Int) {
        if reading.at(place) == "/", let next = Self.perPopulation(reading, place, end) {
            self.init(text: Self.plain(reading, place..<next), kind: .share, end: next)
            return
        }
        var next = place
        while true {
            if let match = Self.words.match(in: reading, at: next, before: end) {
                let behind = next + match.length
                let last = match.meaning == .amount ? Self.per(reading, behind, end) ?? behind : behind
                self.init(text: Self.plain(reading, place..<last), kind: match.meaning, end: last)
                return
            }
            guard next < end, Self.magnitudes.contains(reading[next]) else { break }
            next += 1
        }
        self.init(text: reading.text(place..<next), kind: next > place ? .amount : .none, end: next)
    }

    /// Whether the Latin letters at `index` are a unit.
    static func isLatin(_ reading: Reading, at index: Int, before end: Int) -> Bool {
        guard let match = words.match(in: reading, at: index, before: end) else { return false }
        return !reading.at(index + match.length).isLatinLetter
    }

    private static func perPopulation(_ reading: Reading, _ place: Int, _ end: Int) -> Int? {
        for word in ["/100万", "/10万", "/十万", "/万", "/千"] as [Word] where reading.has(word, at: place) {
            return place + word.scalars.count
        }
        return nil
    }

    /// Behind `/千人`, `/年`, `/10万人`.
    private static func per(_ reading: Reading, _ place: Int, _ end: Int) -> Int? {
        guard reading.at(place) == "/" else { return nil }
        var next = place + 1
        while next < end, reading[next].digit != nil || magnitudes.contains(reading[next]) { next += 1 }
        return words.match(in: reading, at: next, before: end).map { next + $0.length }
            ?? (next > place + 1 ? next : nil)
    }

    private static func plain(_ reading: Reading, _ span: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        for index in span {
            if let scalar = Unicode.Scalar(reading[index]) { result.append(scalar) }
        }
        return String(result)
    }

    private static let magnitudes = Set("百千万亿".unicodeScalars.map(\.value))
    private static let words = Vocabulary<Kind>(
        ("% ‰ 个百分点 百分点 个千分点 ‱", .share),
        (
            """
            个 所 家 名 人 人次 项 张 种 次 件 台 辆 支 处 座 公里 千米 亩 公顷 户 户次 村 例 份 吨 升 克 千克 公斤 毫克 微克 毫升 \
            立方米 平方米 m2 m3 ㎡ m² 平方公里 平方千米 千瓦 千瓦时 倍 分 条 批 批次 对 场 门 组 套 间 轮 片 只 头 株 篇 本 位 块 度 \
            元 美元 学分 床 床位 千卡 米 厘米 毫米 分贝 场次 人份 万份 剂 针 剂次 盏 部 幅 册 档 颗 棵 艘 架 桶 站 米2 件次 例次 杯 \
            车位 泊位 席 兆瓦 艾字节 课时 学时 标准煤 吨标准煤 斤 栋 幢 班 笔 宗 起 首 集 列 群 口 粒 份次 车次 班次 \
            队 支队 点位 托位 学位 厂 区 镇 县 社区 标准箱 标箱 蒸吨 车 标准立方米 蒲式耳 枚 道 期次 家次 页次 \
            kg km mg g t MW GW kW kWh ml L mL dB mmHg KM MWh GWh PFlops
            """, .amount
        ),
        ("年 岁 周岁 月 个月 月龄 天 日 周 个工作日 工作日 小时 个小时 分钟 秒 学年 学期 季度 点 时", .time),
        ("级 类 号 条款 款 部门 个部门 届 期 强 型 版 线 字 章 节 页 元以下罚款 院 比 楼 路 室 组别 维 化", .label))
}
