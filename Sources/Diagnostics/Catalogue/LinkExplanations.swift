// What can be wrong between places, agencies, policies, measures, indicators and notes.
extension Explanation {
    static let addressTaken = Explanation(
        .links, .error,
        cause: Message("A page whose address the site uses itself.", zh: "页面的网址与网站自带的页面相同。"),
        cure: Message("Rename the file.", zh: "给文件换个名字。"),
        example: .text("pages/policies.md", wrong: "---\ntitle: 政策汇编\n---\n", mended: ""))

    static let agencyMentioned = Explanation(
        .links, .suggestion,
        cause: Message("Running prose says that a body acts.", zh: "正文叙述中提到某单位承担工作，但没有写成责任单位。"),
        cure: Message("Confirm it with a field line `责任单位：…`.", zh: "确认后，在措施下加一行 `责任单位：…`。"),
        example: .text(
            "policies/plan.md", wrong: "持续开展培训。设备由县财政局配备。", mended: "持续开展培训。（县卫健局牵头，县财政局配合）"))

    static let circularParent = Explanation(
        .links, .error,
        cause: Message("A place inside itself.", zh: "上级地区绕了一圈，成了自己的上级。"),
        cure: Message("Correct `parent`.", zh: "改正 `parent`。"),
        example: .text(
            "jurisdictions.json", wrong: #""name": "某省", "parent": "xian""#, mended: #""name": "某省""#))

    static let commitmentUntracked = Explanation(
        .links, .suggestion,
        cause: Message("A number with a year that no indicator tracks.", zh: "正文里有带年份的数字目标，但没有对应的指标。"),
        cure: Message(
            "Paste the JSON of the note into the policy's indicators.", zh: "把提示里给出的 JSON 贴到该政策文件的指标文件里。"),
        example: .text(
            "policies/plan.md", wrong: "到2025年，家庭医生签约率达到70%以上。", mended: "到2025年，达标率达到90%以上。"))

    static let deadLink = Explanation(
        .links, .warning,
        cause: Message(
            "A link in Markdown leads to no page or file of the site.", zh: "Markdown 里的链接，在网站上找不到对应的页面或文件。"),
        cure: Message(
            "Link to a file of the content (`../policies/plan.md`) or to a page (`glossary.html`).",
            zh: "链接到内容里的文件（`../policies/plan.md`）或网站的页面（`glossary.html`）。"),
        example: .text(
            "pages/about.md", wrong: "---\ntitle: 关于\n---\n\n[方案](../policies/paln.md)\n",
            mended: "---\ntitle: 关于\n---\n\n[方案](../policies/plan.md)\n"))

    static let duplicateID = Explanation(
        .links, .error,
        cause: Message("An id used twice.", zh: "同一个编号用了两次。"),
        cure: Message("Choose another.", zh: "换一个编号。"),
        example: .text(
            "agencies/xian.json", wrong: #""id": "xian-wj", "name": "某县财政局""#,
            mended: #""id": "xian-cz", "name": "某县财政局""#))

    static let indicatorMentioned = Explanation(
        .links, .suggestion,
        cause: Message("The text names an indicator that is not linked.", zh: "正文提到了某个指标，但措施没有关联它。"),
        cure: Message("Confirm it with a field line `指标：…`.", zh: "确认后，在措施下加一行 `指标：…`。"),
        example: .text(
            "policies/plan.md", wrong: "持续开展培训，提高达标率。", mended: "持续开展培训。"))

    static let indicatorUncited = Explanation(
        .links, .suggestion,
        cause: Message("An indicator no measure cites.", zh: "没有措施引用这个指标。"),
        cure: Message(
            "Name its measures in `measures` at the indicator, or write a field line `指标：…` under one.",
            zh: "在指标里用 `measures` 写明措施，或在措施下加一行 `指标：…`。"),
        example: .text("policies/plan.md", wrong: "县财政局\n\n#### 2", mended: "县财政局\n指标：达标率\n\n#### 2"))

    static let measureWithoutAgency = Explanation(
        .links, .suggestion,
        cause: Message("Nobody answers for a measure.", zh: "措施没有责任单位。"),
        cure: Message(
            "If the text names somebody, add a field line `责任单位：…`.", zh: "原文写明了单位的，加一行 `责任单位：…`。"),
        example: .text(
            "policies/plan.md", wrong: "持续开展培训。", mended: "持续开展培训。（县卫健局牵头，县财政局配合）"))

    static let nameWithTwoOwners = Explanation(
        .links, .error,
        cause: Message(
            "One name or alias for two agencies of a place, or for two indicators of a policy.",
            zh: "同一地区的两个单位（或同一政策文件的两个指标）用了同一个名称或别名。"),
        cure: Message("Give it to one of them.", zh: "只留给其中一个。"),
        example: .text("agencies/xian.json", wrong: #""short": "县卫健局""#, mended: #""short": "县财政局""#))

    static let numberDiffers = Explanation(
        .links, .warning,
        cause: Message(
            "The text and the indicator's target state different numbers for one year.",
            zh: "正文和指标目标值对同一年写了不同的数字。"),
        cure: Message("Correct the wrong one.", zh: "核对后改正写错的一处。"),
        example: .text("policies/plan.md", wrong: "达标率达到85%以上", mended: "达标率达到90%以上"))

    static let unknownAgency = Explanation(
        .links, .warning,
        cause: Message(
            "No register of the place knows the name; its page is marked 未登记.",
            zh: "该地区的责任单位名录里没有这个名称；它的页面会标注“未登记”。"),
        cure: Message(
            "Register it in `agencies/`, add an alias, or correct the name.",
            zh: "在 `agencies/` 里登记、补一个别名，或改正名称。"),
        example: .text("policies/plan.md", wrong: "责任单位：县卫生健唐局", mended: "责任单位：县卫生健康局"))

    static let unknownAgencyID = Explanation(
        .links, .error,
        cause: Message("`successor` names no agency.", zh: "`successor` 写的编号不是任何单位的编号。"),
        cure: Message("Write an id of an agency register.", zh: "写责任单位名录里有的编号。"),
        example: .text(
            "agencies/xian.json", wrong: #""short": "县财政局", "successor": "xian-wjj""#, mended: #""short": "县财政局""#))

    static let unknownConcept = Explanation(
        .links, .error,
        cause: Message(
            "`concept` of an indicator names nothing in `concepts.json`.", zh: "指标的 `concept` 在 `concepts.json` 里没有。"),
        cure: Message("Add it there, or write an id it has.", zh: "在 `concepts.json` 里补上，或写它已有的编号。"),
        example: .text("indicators/plan.json", wrong: #""unit": "%", "concept": "standard""#, mended: #""unit": "%""#))

    static let unknownIndicator = Explanation(
        .links, .error,
        cause: Message(
            "No indicator of the policy has that name, alias or id.", zh: "该政策文件的指标里没有这个名称、别名或编号。"),
        cure: Message(
            "The message names the nearest known ones; or add the indicator.", zh: "提示会给出最接近的名称；也可以补上这个指标。"),
        example: .text("policies/plan.md", wrong: "指标：达标律", mended: "指标：达标率"))

    static let unknownJurisdiction = Explanation(
        .links, .error,
        cause: Message("No such place.", zh: "没有这个地区。"),
        cure: Message("Write an id of `jurisdictions.json`.", zh: "写 `jurisdictions.json` 里有的编号。"),
        example: .text("policies/plan.md", wrong: "jurisdiction: xain", mended: "jurisdiction: xian"))

    static let unknownMeasure = Explanation(
        .links, .error,
        cause: Message("The policy has no such measure.", zh: "该政策文件里没有这条措施。"),
        cure: Message(
            "Write its numbers (`1.1.1`), its slug or its id.", zh: "写措施的序号（`1.1.1`）、`{#名称}` 里的名称或编号。"),
        example: .text("updates/2026/first.md", wrong: "measures: [1.1.9]", mended: "measures: [1.1.1, talent]"))

    static let unknownPolicy = Explanation(
        .links, .error,
        cause: Message("No such policy.", zh: "没有这份政策文件。"),
        cure: Message(
            "Write the file name of a policy, without `.md`.", zh: "写 `policies/` 里的文件名，不带 `.md`。"),
        example: .text("updates/2026/first.md", wrong: "policy: plna", mended: "policy: plan"))

    static let unknownTheme = Explanation(
        .links, .error,
        cause: Message(
            "`theme` in `site.yaml` names no folder in `Themes/`.", zh: "`site.yaml` 里的 `theme` 不是 `Themes/` 下的文件夹。"),
        cure: Message("The message names the known ones.", zh: "从提示列出的主题里选一个。"),
        example: .text("site.yaml", wrong: "title: 测试站\ntheme: defualt\n", mended: "title: 测试站\n"))

    static let deadExternalLink = Explanation(
        .links, .warning,
        cause: Message(
            "Another server has no such page any more (only `check --external` asks).",
            zh: "对方网站已没有这个页面（只有 `check --external` 会检查）。"),
        cure: Message("Correct the address, or remove the link.", zh: "改正地址，或删除链接。"),
        example: .situation(
            Message(
                "A link in a text, or `source` of a policy, that is answered with 404 or 410.",
                zh: "正文链接或政策文件的 `source` 返回 404 或 410。")))

    static let repeatedPolicy = Explanation(
        .links, .warning,
        cause: Message("A place has two policies of the same title and stage.", zh: "同一地区有两份标题和阶段都相同的政策文件。"),
        cure: Message("Remove one, or tell them apart in the title.", zh: "删除其一，或在标题中加以区分。"),
        example: .text(
            "policies/plan-copy.md", wrong: "---\ntitle: 某县健康行动方案\njurisdiction: xian\n---\n",
            mended: "---\ntitle: 某县健康行动方案（续）\njurisdiction: xian\n---\n"))

    static let repeatedUpdate = Explanation(
        .links, .warning,
        cause: Message(
            "Two notes of one day say the same of the same measures.", zh: "同一天有两条进展记录，措施和内容都相同。"),
        cure: Message("Remove one.", zh: "删除其一。"),
        example: .text(
            "updates/2026/second.md",
            wrong:
                "---\ndate: 2026-03-01\npolicy: plan\nmeasures: [1.1.1, talent]\nstatus: in-progress\n---\n\n首批卫生院开工。\n",
            mended:
                "---\ndate: 2026-04-01\npolicy: plan\nmeasures: [1.1.1, talent]\nstatus: in-progress\n---\n\n设备到位。\n"))

    static let unreachableExternalLink = Explanation(
        .links, .suggestion,
        cause: Message(
            "Another server did not answer, or refused (only `check --external` asks).",
            zh: "对方网站没有应答或拒绝访问（只有 `check --external` 会检查）。"),
        cure: Message(
            "Open the link in a browser; the fault may lie with this machine's network.", zh: "用浏览器打开看看；也可能是本机网络的问题。"),
        example: .situation(Message("A server that is down, or a machine without internet.", zh: "对方服务器停机，或本机不能上网。")))

    static let unusedAgency = Explanation(
        .links, .suggestion,
        cause: Message("An agency of the register that nothing refers to.", zh: "名册里的单位，没有任何内容涉及。"),
        cure: Message(
            "Add the name policies use to its `aliases`; or leave it.", zh: "把文件中的称呼加入它的 `aliases`；确实无关的可以不管。"),
        example: .text(
            "agencies/xian.json",
            wrong: "\"县财政局\"},\n  {\"id\": \"xian-sl\", \"name\": \"某县水利局\", \"short\": \"县水利局\"}",
            mended: #""县财政局"}"#))
}
