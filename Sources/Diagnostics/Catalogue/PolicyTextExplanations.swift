// What can be wrong in the Markdown of policies, notes and pages.
extension Explanation {
    static let duplicateNumber = Explanation(
        .policyText, .error, .warning,
        cause: Message(
            "Two items of one branch with the same number; only a warning where a `{#slug}` tells them apart.",
            zh: "同一级里有两条用了相同的序号；其中一条标题后有 `{#名称}` 时只是警告。"),
        cure: Message(
            "Number them apart, or fix an id with `{#slug}` behind the title.",
            zh: "改成不同的序号，或在标题后加 `{#名称}`（小写字母、数字、连字符）。"),
        example: .text("policies/plan.md", wrong: "#### 1.培养人才", mended: "#### 2.培养人才"))

    static let duplicateSlug = Explanation(
        .policyText, .error,
        cause: Message("One `{#slug}` twice in a policy.", zh: "同一份政策文件里，一个 `{#名称}` 用了两次。"),
        cure: Message("Choose another.", zh: "换一个名称。"),
        example: .text(
            "policies/plan.md", wrong: "#### 1.建设标准化卫生院 {#talent}", mended: "#### 1.建设标准化卫生院"))

    static let fieldOutsideMeasure = Explanation(
        .policyText, .warning,
        cause: Message("A field line where there is no measure.", zh: "“责任单位：”这样的字段行写在了措施之外。"),
        cure: Message("Move it below the measure's title.", zh: "移到所属措施的标题下面。"),
        example: .text(
            "policies/plan.md", wrong: "## 一、重点任务\n\n责任单位：县卫生健康局\n", mended: "## 一、重点任务\n"))

    static let malformedSlug = Explanation(
        .policyText, .error,
        cause: Message(
            "A slug with other signs than lower-case letters, digits and hyphens.",
            zh: "标题后 `{#名称}` 里有小写字母、数字、连字符以外的字符。"),
        cure: Message("Correct it.", zh: "改成小写字母、数字和连字符。"),
        example: .text("policies/plan.md", wrong: "{#人才}", mended: "{#talent}"))

    static let missingTitle = Explanation(
        .policyText, .error,
        cause: Message("A number without words behind it.", zh: "序号后面没有标题。"),
        cure: Message("Write the title.", zh: "补上标题。"),
        example: .text("policies/plan.md", wrong: "#### 1.\n", mended: "#### 1.建设标准化卫生院\n"))

    static let unknownField = Explanation(
        .policyText, .warning,
        cause: Message(
            "A line that looks like a field but has an unknown name; it is read as text.",
            zh: "像是字段行，但字段名不认识，按普通文字处理。"),
        cure: Message("The message gives the nearest known name.", zh: "提示会给出最接近的字段名，照着改。"),
        example: .text("policies/plan.md", wrong: "责任单伟：县卫生健康局", mended: "责任单位：县卫生健康局"))

    static let dangerousAddress = Explanation(
        .policyText, .warning,
        cause: Message(
            "A link to `javascript:` and the like; its words are shown alone.",
            zh: "链接地址是 `javascript:` 之类，可能执行代码；页面上只显示文字。"),
        cure: Message(
            "An address with http, https, mailto, or a relative one.", zh: "改用 http、https、mailto 或相对地址。"),
        example: .text(
            "pages/about.md", wrong: "---\ntitle: 关于\n---\n\n[电话](javascript:call)\n",
            mended: "---\ntitle: 关于\n---\n\n[邮箱](mailto:office@example.org)\n"))

    static let rawHTMLAsText = Explanation(
        .policyText, .warning,
        cause: Message(
            "HTML in Markdown is shown as it was typed.", zh: "Markdown 里写了 HTML 代码，会按原文显示。"),
        cure: Message(
            "Write Markdown, or set `unsafeHTML: true` in `site.yaml`.",
            zh: "改用 Markdown，或在 `site.yaml` 中设置 `unsafeHTML: true`。"),
        example: .text("updates/2026/first.md", wrong: "<b>首批</b>卫生院开工。", mended: "首批卫生院开工。"))

    static let surplusTableCells = Explanation(
        .policyText, .warning,
        cause: Message(
            "A row with more cells than the table has columns; the rest is left out.",
            zh: "某一行的单元格多于表格的列数，多出的部分不会显示。"),
        cure: Message(
            #"Write `\|` inside a cell, or add a column."#, zh: #"单元格里的竖线写成 `\|`，或给表格加一列。"#),
        example: .text(
            "pages/about.md", wrong: "---\ntitle: 关于\n---\n\n| 年份 |\n|------|\n| 2025 | 抽样 |\n",
            mended: "---\ntitle: 关于\n---\n\n| 年份 | 备注 |\n|------|------|\n| 2025 | 抽样 |\n"))

    static let imageWithoutText = Explanation(
        .policyText, .warning,
        cause: Message(
            "An image that says nothing to readers who cannot see it.", zh: "图片没有替代文字，看不见图片的读者无从得知其内容。"),
        cure: Message("Write `![what it shows](../files/map.png)`.", zh: "写作 `![图片内容](../files/map.png)`。"),
        example: .text(
            "pages/about.md", wrong: "---\ntitle: 关于\n---\n\n![](../files/map.png)\n",
            mended: "---\ntitle: 关于\n---\n\n![示例县地图](../files/map.png)\n"))
}
