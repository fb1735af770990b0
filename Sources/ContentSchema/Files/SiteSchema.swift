import ContentSource
import DataFiles
import Diagnostics

extension Schema {
    static let site = Schema(
        .object(
            ObjectSchema([
                Property(
                    "title", filledText.described(Message("The name of the site.", zh: "网站名称。"), examples: ["健康政策进展"]),
                    isRequired: true),
                Property(
                    "description",
                    text.described(
                        Message(
                            "One sentence about the site, for the home page and search engines.",
                            zh: "一句话介绍，显示在首页和搜索结果里。"))),
                Property(
                    "language",
                    choice(FieldChoices.languages).described(
                        Message("The language of the site's own words: zh or en.", zh: "网站界面的语言：zh（中文）或 en（英文）。"),
                        usual: "zh")),
                Property(
                    "baseURL",
                    Schema(.string(pattern: #"^https?://[^/\s"'<>`\\][^\s"'<>`\\]*$"#)).described(
                        Message(
                            "Where the site is published; only for canonical links, the sitemap and the feed.",
                            zh: "网站的正式网址，只用于规范链接、站点地图和订阅。"),
                        examples: ["https://example.gov.cn/health/"])),
                Property(
                    "asOf",
                    day.described(
                        Message(
                            "The day the site speaks of. Later notes and values are left out.",
                            zh: "数据截止日期；此日以后的进展和数值不收入。"),
                        examples: ["2026-06-30"]), isRequired: true),
                Property(
                    "theme",
                    text.described(
                        Message(
                            "A folder in Themes/, beside the content folder.", zh: "主题：Themes/ 中的文件夹名，Themes/ 与内容文件夹并列。"
                        ),
                        usual: "default")),
                Property("assessment", assessment),
                Property(
                    "unsafeHTML",
                    Schema(.flag).described(
                        Message("Let raw HTML in Markdown through.", zh: "是否允许 Markdown 中的 HTML 原样输出。"),
                        usual: .flag(false))),
            ])),
        title: Message("The settings of the site: site.yaml", zh: "网站设置：site.yaml"))

    private static let assessment = Schema(
        .object(
            ObjectSchema([
                Property(
                    "method", method.described(Message("How targets are assessed.", zh: "评估方法。"), usual: "linear")),
                Property(
                    "onTrack",
                    Schema(.number(above: nil)).described(
                        Message("The ratio from which a target is on track.", zh: "达到这个比值，算进展顺利。"), usual: .number(0.9))
                ),
                Property(
                    "behind",
                    Schema(.number(above: nil)).described(
                        Message(
                            "The ratio from which a target is behind rather than off track; not above onTrack.",
                            zh: "达到这个比值，算进度滞后，再低算偏离目标；不得大于 onTrack。"), usual: .whole(0))),
                Property(
                    "staleAfterYears",
                    Schema(.integer(nil)).described(
                        Message("Years after which an observation counts as old.", zh: "监测值超过几年算陈旧。"), usual: .whole(2))
                ),
            ])),
        Message("How targets are judged unless an indicator says otherwise.", zh: "评估设置；指标可以另行指定方法。"))

    /// The name of an assessment method.
    static let method = choice(FieldChoices.methods)
}
