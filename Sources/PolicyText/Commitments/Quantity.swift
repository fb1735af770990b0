/// A number with its unit as a sentence writes it: `90%`, `18/10万`, `2万亿元`, `0.5个百分点`, `百分之九十`.
struct Quantity: Sendable {
    enum UnitKind: Sendable {
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

    let value: Double
    let unit: String
    let kind: UnitKind
    /// `25～30%`, `10-15个`: no single value.
    let isRange: Bool
    /// 余, 多: more than the number says.
    let isOpenEnded: Bool
    /// The number and its unit.
    let span: Range<Int>
}

extension Quantity {
    init?(_ reading: Reading, at index: Int, before end: Int) {
        guard let number = Number(reading, index, end) else { return nil }
        var place = number.end
        var value = number.value
        var isRange = false
        let isOpenEnded = Self.more.match(in: reading, at: place, before: end) != nil
        if isOpenEnded { place += 1 }
        var unit = Self.unit(reading, place, end)
        let mark = unit.end
        if mark < end, reading[mark].isRangeMark, let upper = Number(reading, mark + 1, end) {
            isRange = true
            value = upper.value
            unit = Self.unit(reading, upper.end, end)
        }
        if number.isPercent {
            unit = ("%", .share, place)
        }
        if unit.text == "％" { unit.text = "%" }
        if [0x3A, 0x2236].contains(reading.at(unit.end)), let other = Number(reading, unit.end + 1, end) {
            // 1:1.25 is a ratio of two numbers.
            unit = ("", .label, other.end)
        }
        self.init(
            value: value, unit: unit.text, kind: unit.kind, isRange: isRange, isOpenEnded: isOpenEnded,
            span: index..<unit.end)
    }
}

extension Quantity {
    private typealias Unit = (text: String, kind: UnitKind, end: Int)

    /// The unit that begins at `place`: an optional magnitude (万, 亿) and a known measure word.
    private static func unit(_ reading: Reading, _ place: Int, _ end: Int) -> Unit {
        if reading.at(place) == "/" {
            for word in ["/10万", "/万", "/千", "/100万"] as [Word] where reading.has(word, at: place) {
                return (
                    reading.text(place..<(place + word.scalars.count)).filter { $0 != " " }, .share,
                    place + word.scalars.count
                )
            }
        }
        var next = place
        while next < end, magnitudes.contains(reading[next]) { next += 1 }
        if let match = units.match(in: reading, at: next, before: end) {
            return (reading.text(place..<(next + match.length)), match.meaning, next + match.length)
        }
        return (reading.text(place..<next), next > place ? .amount : .none, next)
    }

    private static let magnitudes = Set("百千万亿".unicodeScalars.map(\.value))
    private static let more = WordList("余 多")
    private static let units = Vocabulary<UnitKind>(
        ("% ‰ 个百分点 百分点 个千分点", .share),
        (
            """
            个 所 家 名 人 人次 项 张 种 次 件 台 辆 支 处 座 公里 千米 亩 公顷 户 村 例 份 吨 升 克 千克 公斤 毫克 微克 \
            微克/立方米 毫克/升 立方米 平方米 m2 ㎡ 平方公里 平方千米 千瓦 千瓦时 倍 分 条 批 对 场 门 组 套 间 轮 片 只 头 株 篇 本 位 \
            元 美元 学分 床 床位 千卡 米 厘米 分贝 场次 人份 万份 剂 针 剂次 盏 部 幅 册 档 颗 棵 艘 架 桶 站 米2 件次 例次 杯 \
            车位 兆瓦 艾字节 课时 学时 标准煤 吨标准煤 斤
            """, .amount
        ),
        ("年 岁 周岁 月 个月 月龄 天 日 周 个工作日 工作日 小时 个小时 分钟 秒 学年 学期 季度 点 时", .time),
        ("级 类 号 条款 款 部门 个部门 届 期 强 型 版 线 字 章 节 页 元以下罚款 院 比", .label))
}

extension Quantity {
    fileprivate struct Number {
        var value: Double
        var end: Int
        var isPercent = false
    }
}

extension Quantity.Number {
    /// `1,234.5` or `百分之九十五`; letters in front make it part of a name (PM2.5, H7N9).
    fileprivate init?(_ reading: Reading, _ index: Int, _ end: Int) {
        if reading.has("百分之", at: index) {
            guard let (value, next) = Self.chinese(reading, index + 3, end) else { return nil }
            self.init(value: value, end: next, isPercent: true)
            return
        }
        guard index < end, reading[index].digit != nil, !reading.at(index - 1).isLatinLetter else { return nil }
        var place = index
        var digits: [UInt8] = []
        while place < end {
            let value = reading[place]
            if value.digit != nil {
                digits.append(UInt8(value))
            } else if value == ".", reading.at(place + 1).digit != nil, !digits.contains(0x2E) {
                digits.append(0x2E)
            } else if value == ",", reading.offsets[place + 1] - reading.offsets[place] == 1,
                (1...3).allSatisfy({ reading.at(place + $0).digit != nil }), reading.at(place + 4).digit == nil
            {
                // A half-width comma before exactly three digits groups them; a full-width one divides clauses.
            } else {
                break
            }
            place += 1
        }
        guard let value = Double(String(decoding: digits, as: UTF8.self)),
            !reading.at(place).isLatinLetter || reading.at(place) == "m"
        else { return nil }
        self.init(value: value, end: place)
    }

    /// One to a hundred, with 点 for the decimals.
    private static func chinese(_ reading: Reading, _ index: Int, _ end: Int) -> (value: Double, next: Int)? {
        let digits: [UInt32: Int] = Dictionary(
            uniqueKeysWithValues: "零一二三四五六七八九".unicodeScalars.enumerated().map { ($1.value, $0) })
        var total = 0
        var digit: Int?
        var place = index
        while place < end {
            if let value = digits[reading[place]] {
                digit = value
            } else if reading[place] == 0x5341 || reading[place] == 0x767E {
                total += (digit ?? 1) * (reading[place] == 0x5341 ? 10 : 100)
                digit = nil
            } else {
                break
            }
            place += 1
        }
        guard place > index else { return nil }
        var value = Double(total + (digit ?? 0))
        if reading.at(place) == 0x70B9, digits[reading.at(place + 1)] != nil {
            place += 1
            var scale = 0.1
            while let decimal = digits[reading.at(place)] {
                value += Double(decimal) * scale
                scale /= 10
                place += 1
            }
        }
        return (value, place)
    }
}
