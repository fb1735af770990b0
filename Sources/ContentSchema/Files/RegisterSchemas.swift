import ContentSource
import DataFiles
import Diagnostics

extension Schema {
    static let jurisdictions = Schema(
        .list(
            Schema(
                .object(
                    ObjectSchema([
                        Property(
                            "id",
                            identifier.described(
                                Message(
                                    "The id: lower-case letters, digits and hyphens. It becomes an address, so keep it.",
                                    zh: "编号：小写字母、数字和连字符。它会成为网址的一部分，定了就不要改。"), examples: ["shili"]),
                            isRequired: true),
                        Property(
                            "name",
                            filledText.described(Message("The name of the place.", zh: "地区名称。"), examples: ["示例县"]),
                            isRequired: true),
                        Property(
                            "parent",
                            text.described(Message("The id of the place above.", zh: "上级地区的编号。"), examples: ["cn"])),
                        Property(
                            "example",
                            Schema(.flag).described(
                                Message(
                                    "True for a fictional place: every page says so, and no total counts it.",
                                    zh: "虚构的地区填 true：每个页面都会标明“示例”，也不计入任何合计。"), usual: .flag(false))),
                    ])), title: Message("A place", zh: "地区")), atLeast: 0),
        title: Message("The places: jurisdictions.json", zh: "地区：jurisdictions.json"))

    static let concepts = Schema(
        .list(
            Schema(
                .object(
                    ObjectSchema([
                        Property(
                            "id",
                            identifier.described(
                                Message("The id, which indicators name in “concept”.", zh: "编号，指标的“concept”字段引用它。"),
                                examples: ["health-literacy"]), isRequired: true),
                        Property(
                            "name",
                            filledText.described(
                                Message("What is measured alike.", zh: "各地共同监测的内容。"), examples: ["居民健康素养水平"]),
                            isRequired: true),
                        Property("description", text.described(Message("One sentence about it.", zh: "一句话说明。"))),
                    ])), title: Message("A concept", zh: "可比概念")), atLeast: 0),
        title: Message(
            "What indicators of several places measure alike: concepts.json", zh: "各地指标的共同概念：concepts.json"))

    static let agencies = Schema(
        .list(
            Schema(
                .object(
                    ObjectSchema([
                        Property(
                            "id",
                            identifier.described(
                                Message(
                                    "The id, unique in the whole site. It becomes an address, so keep it.",
                                    zh: "编号，全站唯一。它会成为网址的一部分，定了就不要改。"), examples: ["shili-wjj"]), isRequired: true),
                        Property(
                            "name", filledText.described(Message("The full name.", zh: "全称。"), examples: ["示例县卫生健康局"]),
                            isRequired: true),
                        Property(
                            "short",
                            filledText.described(
                                Message("The short name, as documents of the place use it.", zh: "简称，即本地文件里的写法。"),
                                examples: ["县卫生健康局"]), isRequired: true),
                        Property(
                            "aliases",
                            texts.described(
                                Message(
                                    "Other names it goes by. One name may have only one owner in a place.",
                                    zh: "其他叫法。同一地区内，一个叫法只能属于一个单位。"), examples: [.list(["县卫健局"])])),
                        Property("office", text.described(Message("The office in charge.", zh: "承办处室。"))),
                        Property("contact", text.described(Message("How to reach it.", zh: "联系方式。"))),
                        Property(
                            "successor",
                            text.described(Message("The id of the agency that took over.", zh: "机构改革后接续职责的单位编号。"))),
                    ])), title: Message("An agency", zh: "责任单位")), atLeast: 0),
        title: Message(
            "The agencies of one place: agencies/<place>.json", zh: "一个地区的责任单位：agencies/<地区编号>.json"))
}
