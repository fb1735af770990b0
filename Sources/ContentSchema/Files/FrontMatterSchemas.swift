import ContentSource
import DataFiles
import Diagnostics

extension Schema {
    static let policy = Schema(
        .object(
            ObjectSchema([
                Property(
                    "title",
                    filledText.described(
                        Message("The full title of the document.", zh: "文件标题全称。"), examples: ["示例县健康行动方案"]),
                    isRequired: true),
                Property("shortTitle", text.described(Message("For breadcrumbs and tables.", zh: "简称，用于导航和表格。"))),
                Property(
                    "jurisdiction",
                    filledText.described(
                        Message("The place: an id of jurisdictions.json.", zh: "地区：jurisdictions.json 中的编号。"),
                        examples: ["shili"]), isRequired: true),
                Property(
                    "stage",
                    choice(FieldChoices.stages).described(
                        Message("How binding the document is yet.", zh: "文件阶段。"), usual: "正式")),
                Property(
                    "issued",
                    date.described(
                        Message(
                            "When it was issued: 2021, 2021-08 or 2021-08-20.", zh: "印发日期：2021、2021-08 或 2021-08-20。"),
                        examples: ["2021-08-20"])),
                Property("period", period),
                Property(
                    "documentNumber",
                    text.described(Message("The document number.", zh: "发文字号。"), examples: ["示卫发〔2021〕1号"])),
                Property(
                    "issuers",
                    texts.described(
                        Message("Who issued it, named as in the text.", zh: "发文单位，照原文的叫法。"),
                        examples: [.list(["县卫生健康局"])])),
                Property(
                    "source",
                    text.described(Message("An address, or where the text comes from.", zh: "原文网址，或文本来源说明。"))),
                Property(
                    "summary",
                    text.described(Message("Two or three sentences: what it is for.", zh: "用两三句话说明这份文件要做什么。"))),
            ])), title: Message("The front matter of a policy", zh: "政策文件的文件头"))

    static let update = Schema(
        .object(
            ObjectSchema([
                Property(
                    "date", day.described(Message("The day of the note.", zh: "进展日期。"), examples: ["2026-03-15"]),
                    isRequired: true),
                Property(
                    "policy",
                    filledText.described(
                        Message(
                            "The policy: the name of its file without .md.", zh: "政策文件：policies/ 中的文件名，不带 .md。"),
                        examples: ["shili-plan"]), isRequired: true),
                Property(
                    "measures",
                    texts(atLeast: 1).described(
                        Message(
                            "The measures: numbers as written (put 3.10 in quotes), slugs or ids.",
                            zh: "措施：文件中的编号（3.10 要加引号）、短名或编号全称。"),
                        examples: [.list(["2.1.1"])]), isRequired: true),
                Property(
                    "status",
                    choice(FieldChoices.statuses).described(Message("How far it has come.", zh: "进展状态。")),
                    isRequired: true),
                Property(
                    "percent",
                    Schema(.integer(0...100)).described(Message("The share done, 0 to 100.", zh: "完成百分比，0 到 100。"))),
                Property("agency", filledText.described(Message("Who reports.", zh: "报告单位。"), examples: ["县卫生健康局"])),
                Property("title", text.described(Message("A heading for lists.", zh: "标题，用于列表。"))),
            ])), title: Message("The front matter of an update", zh: "进展记录的文件头"))

    static let page = Schema(
        .object(
            ObjectSchema([
                Property(
                    "title", filledText.described(Message("The title of the page.", zh: "页面标题。")), isRequired: true),
                Property(
                    "order",
                    Schema(.integer(nil)).described(
                        Message("The place in the navigation, the smallest first.", zh: "导航中的次序，小的在前。"),
                        usual: .whole(100))),
            ])), title: Message("The front matter of a page", zh: "页面的文件头"))

    private static let period = Schema(
        .either([
            year,
            Schema(.string(pattern: "^ *\(yearPattern) *([-–—~～] *\(yearPattern) *)?$")),
        ])
    ).described(
        Message(
            "The last year (2030), or the first and the last (2021-2025).", zh: "实施期限：截止年份（2030），或起止年份（2021-2025）。"),
        examples: ["2021-2025"])
}
