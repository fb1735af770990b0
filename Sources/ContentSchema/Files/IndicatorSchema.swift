import ContentSource
import DataFiles
import Diagnostics

extension Schema {
    static let indicators = Schema(
        .list(Schema(.object(indicator), title: Message("An indicator", zh: "指标")), atLeast: 0),
        title: Message(
            "The indicators of one policy: indicators/<policy>.json", zh: "一份政策文件的指标：indicators/<文件名>.json"))

    private static let indicator = ObjectSchema(names + classes + values + links)

    private static let names: [Property] = [
        Property(
            "id",
            identifier.described(
                Message(
                    "The id, unique in the whole site. It becomes an address, so keep it.",
                    zh: "编号，全站唯一。它会成为网址的一部分，定了就不要改。"),
                examples: ["shili-health-literacy"]), isRequired: true),
        Property(
            "number", Schema(.integer(nil)).described(Message("The number in the document's table.", zh: "文件指标表中的序号。"))),
        Property(
            "name",
            filledText.described(
                Message("The name as the document has it.", zh: "指标名称，照文件的写法。"), examples: ["居民健康素养水平"]),
            isRequired: true),
        Property("aliases", texts.described(Message("Other names the text uses.", zh: "正文里的其他叫法。"))),
        Property(
            "unit",
            text.described(
                Message("The unit; none for yes or no.", zh: "单位；是否类指标不填。"), examples: ["%", "‰", "1/10万", "岁"])),
    ]

    private static let classes: [Property] = [
        Property("kind", choice(FieldChoices.kinds).described(Message("The kind of the indicator.", zh: "指标类别。"))),
        Property(
            "nature", choice(FieldChoices.natures).described(Message("Expected, binding or advocacy.", zh: "指标性质。"))),
        Property(
            "domain", text.described(Message("The group in the document's table.", zh: "指标所属领域。"), examples: ["健康生活"])),
        Property(
            "direction",
            choice(FieldChoices.directions).described(
                Message(
                    "Which way is better; found from the targets where it is absent.", zh: "哪个方向为好：上升、下降或保持；不填则由目标值判断。")
            )),
        Property(
            "concept",
            text.described(
                Message(
                    "An id of concepts.json: what it has in common with those of other places.",
                    zh: "concepts.json 中的编号：与其他地区指标的共同概念。"))),
        Property("definition", text.described(Message("What is measured.", zh: "指标含义。"))),
        Property("formula", text.described(Message("How it is computed.", zh: "计算公式。"))),
    ]

    private static let values: [Property] = [
        Property(
            "baseline",
            Schema(.object(ObjectSchema(dated))).described(Message("Where the plan starts from.", zh: "基期值。"))),
        Property(
            "targets",
            objects([
                Property("year", year.described(Message("By when.", zh: "目标年份。")), isRequired: true),
                Property(
                    "value",
                    filledText.described(
                        Message("As the document writes it.", zh: "目标值，照文件的写法。"),
                        examples: [.whole(38), "≥95", "下降30%", "比全国平均水平高5个百分点", "25～30", "稳步提高"]), isRequired: true),
                Property(
                    "comparator",
                    choice(FieldChoices.comparators).described(
                        Message("The bound of a number without one.", zh: "数字本身没有写明界限时，在这里写。"))),
            ]).described(Message("The targets by year.", zh: "各年目标值。"))),
        Property("benchmarks", benchmarks),
        Property(
            "observations",
            objects(dated).described(Message("Measured values, one a year.", zh: "监测值，每年一个。"))),
        Property(
            "data",
            text.described(
                Message(
                    "A CSV file beside this one with the columns year,value,note,source.",
                    zh: "同一文件夹里的 CSV 文件，列名为 年份、数值、备注、来源。"), examples: ["shili-clinics.csv"])),
        Property(
            "references",
            Schema(.object(ObjectSchema([], others: objects(dated)))).described(
                Message("Named series that relative targets compare with.", zh: "相对目标所比较的数据系列，按名称列出。"))),
        Property("judgements", judgements),
    ]

    private static let links: [Property] = [
        Property(
            "measures",
            texts.described(
                Message("Ids or numbers of measures of this policy.", zh: "本文件措施的编号，如 2.1.1。"),
                examples: [.list(["2.1.1"])])),
        Property("agencies", texts.described(Message("Who reports or owns it.", zh: "负责报送或主管的单位。"))),
        Property("method", method.described(Message("Overrides the site's method of assessment.", zh: "评估方法，代替全站设置。"))),
        Property(
            "limit",
            Schema(.number(above: 0)).described(
                Message("The natural end of the scale, such as 100 for %.", zh: "数值的自然上限，如百分比为 100。"))),
    ]

    private static let benchmarks = objects([
        Property(
            "level", filledText.described(Message("Whose target it is.", zh: "哪一级的目标。"), examples: ["市", "省", "国家"]),
            isRequired: true),
        Property("year", year.described(Message("By when.", zh: "目标年份。")), isRequired: true),
        Property("value", filledText.described(Message("As the document writes it.", zh: "照文件的写法。")), isRequired: true),
    ]).described(Message("What the levels above aim at.", zh: "上级目标。"))

    private static let judgements = objects([
        Property("year", year.described(Message("The year of the target.", zh: "目标年份。")), isRequired: true),
        Property(
            "status", filledText.described(Message("The verdict.", zh: "评价结论。"), examples: ["met", "达到"]),
            isRequired: true),
        Property("by", filledText.described(Message("Who judged.", zh: "由谁评价。")), isRequired: true),
        Property("on", date.described(Message("When.", zh: "评价日期。"), examples: ["2026-03-01"]), isRequired: true),
        Property("reason", filledText.described(Message("Why.", zh: "理由。")), isRequired: true),
    ]).described(Message("People's verdict on targets without a number.", zh: "对没有数字的目标所作的评价。"))

    /// The year may stand in the value (`27.97（2021年）`), so it is not required.
    private static let dated: [Property] = [
        Property("year", year.described(Message("The year of the value.", zh: "年份。"))),
        Property(
            "value",
            filledText.described(
                Message("A number, or as the document writes it.", zh: "数值，或照文件的写法。"),
                examples: [.number(31.3), ">0.005", "27.97（2021年）"]), isRequired: true),
        Property("note", text.described(Message("A remark.", zh: "备注。"))),
        Property("source", text.described(Message("Where it comes from.", zh: "来源。"))),
    ]
}
