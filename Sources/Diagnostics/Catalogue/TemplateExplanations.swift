// What can be wrong in the templates of a theme.
extension Explanation {
    static let templateDuplicateBlock = Explanation(
        .templates, .error,
        cause: Message("A block filled twice.", zh: "同一个区块填了两次。"),
        cure: Message("Keep one.", zh: "只保留一个。"),
        example: .text(
            "Themes/county/article.mustache",
            wrong: "{{<layout}}\n{{$main}}{{{body}}}{{/main}}\n{{$main}}{{title}}{{/main}}\n{{/layout}}\n",
            mended: "{{<layout}}\n{{$main}}{{{body}}}{{/main}}\n{{/layout}}\n"))

    static let templateDuplicateField = Explanation(
        .templates, .error,
        cause: Message(
            "The program declares one name of a page twice; no theme can cause this.", zh: "程序里给同一页面声明了两个同名的值；与主题无关。"),
        cure: Message("Report it; whoever changes the program renames one.", zh: "请反馈给开发人员，由他们改名。"),
        example: .situation(
            Message("A page declares `title` for its heading and for its policy.", zh: "程序给一个页面声明了两个 `title`。")))

    static let templateDuplicateTemplate = Explanation(
        .templates, .error,
        cause: Message("Two templates have the same name.", zh: "有两个同名的模板。"),
        cure: Message("Rename one.", zh: "给其中一个改名。"),
        example: .situation(
            Message(
                "A program that uses the template engine hands it two texts called `row`; files of a folder cannot do this.",
                zh: "调用模板引擎的程序给了它两个都叫 `row` 的模板；一个文件夹里的文件不会重名。")))

    static let templateEmptyTag = Explanation(
        .templates, .error,
        cause: Message("A tag that names nothing.", zh: "标签里没有名称。"),
        cure: Message("Name a value, or remove the tag.", zh: "写上值的名称，或删去标签。"),
        example: .text("Themes/county/article.mustache", wrong: "<h1>{{}}</h1>\n", mended: "<h1>{{title}}</h1>\n"))

    static let templateEndlessPartial = Explanation(
        .templates, .error,
        cause: Message("A partial that always shows itself.", zh: "子模板不停地引用自己，没有尽头。"),
        cure: Message(
            "Show it inside a section over a part of what it shows.", zh: "放到只针对其中一部分内容的 `{{#…}}` 里再引用。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "<h1>{{title}}</h1>\n{{>article}}\n",
            mended: "<h1>{{title}}</h1>\n"))

    static let templateEscapedHTML = Explanation(
        .templates, .error,
        cause: Message(
            "`{{x}}` for a value that is finished HTML: its tags would show.", zh: "值本身是 HTML，却用了 `{{x}}`，标签会显示出来。"),
        cure: Message("Write `{{{x}}}`.", zh: "改成 `{{{x}}}`。"),
        example: .text("Themes/county/article.mustache", wrong: "{{body}}\n", mended: "{{{body}}}\n"))

    static let templateIgnoredContent = Explanation(
        .templates, .warning,
        cause: Message("Text between the blocks of a parent, which nobody sees.", zh: "母版里区块之外的文字不会显示。"),
        cure: Message("Put it into a block, or remove it.", zh: "放进区块，或删去。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{<layout}}\n你好\n{{$main}}{{{body}}}{{/main}}\n{{/layout}}\n",
            mended: "{{<layout}}\n{{$main}}你好{{{body}}}{{/main}}\n{{/layout}}\n"))

    static let templateMalformedDelimiters = Explanation(
        .templates, .error,
        cause: Message("A tag that changes the delimiters and cannot be read.", zh: "更换标签符号的写法有误。"),
        cure: Message("Write two delimiters with a space between: `{{=<% %>=}}`.", zh: "写两个符号，中间空一格：`{{=<% %>=}}`。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{=<%=}}\n<h1>{{title}}</h1>\n",
            mended: "{{=<% %>=}}\n<h1><%title%></h1>\n"))

    static let templateMalformedName = Explanation(
        .templates, .error,
        cause: Message("A name with a space, or with a dot too many.", zh: "名称里有空格，或多了一个点。"),
        cure: Message("Write one name, or names with one dot between each two.", zh: "写一个名称，或用一个点隔开的几个名称。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{frame..siteTitle}}\n", mended: "{{frame.siteTitle}}\n"))

    static let templateMismatchedSection = Explanation(
        .templates, .error,
        cause: Message("A section is closed by another name.", zh: "段落开头和结尾的名称不一致。"),
        cure: Message("Close what is open, in order.", zh: "按打开的顺序逐个关闭。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{#title}}<h1>{{title}}</h1>{{/titel}}\n",
            mended: "{{#title}}<h1>{{title}}</h1>{{/title}}\n"))

    static let templateMissing = Explanation(
        .templates, .error,
        cause: Message("The theme has no template for a type of page.", zh: "主题缺少某种页面的模板。"),
        cure: Message("Add the file, or bring back the default theme beside yours.", zh: "补上模板文件，或把默认主题放回旁边。"),
        example: .situation(
            Message(
                "Somebody deleted `Themes/default/measure.mustache`.", zh: "有人删除了 `Themes/default/measure.mustache`。")))

    static let templateNoText = Explanation(
        .templates, .error,
        cause: Message("A list, a record or a flag shown where a text belongs.", zh: "该显示文字的地方写了列表、记录或开关。"),
        cure: Message(
            "Use a section `{{#x}}…{{/x}}`, or a dotted name `x.y`.", zh: "用 `{{#x}}…{{/x}}`，或用 `x.y` 写出其中的值。"),
        example: .text("Themes/county/article.mustache", wrong: "{{frame}}\n", mended: "{{frame.siteTitle}}\n"))

    static let templateNotARecord = Explanation(
        .templates, .error,
        cause: Message("A dotted name into a value that has no parts.", zh: "值没有下级，却用点去取。"),
        cure: Message("Name the value itself.", zh: "直接写这个值的名称。"),
        example: .text("Themes/county/article.mustache", wrong: "{{title.text}}\n", mended: "{{title}}\n"))

    static let templateRawText = Explanation(
        .templates, .error,
        cause: Message(
            "`{{{x}}}` for a value that is no HTML: signs like `<` would break the page.",
            zh: "值不是 HTML，却用了 `{{{x}}}`，其中的 `<` 等符号会破坏页面。"),
        cure: Message("Write `{{x}}`.", zh: "改成 `{{x}}`。"),
        example: .text("Themes/county/article.mustache", wrong: "{{{title}}}\n", mended: "{{title}}\n"))

    static let templateTooDeep = Explanation(
        .templates, .error,
        cause: Message("Sections nested beyond reason, more than 100 deep.", zh: "段落嵌套超过 100 层。"),
        cure: Message("Split the template.", zh: "把模板拆开。"),
        example: .situation(
            Message("A program wrote the template and never closed a section.", zh: "模板由程序生成，段落一个也没有关闭。")))

    static let templateTooLarge = Explanation(
        .templates, .error,
        cause: Message("Partials that include each other in far too many ways.", zh: "子模板相互引用，组合太多。"),
        cure: Message("Include fewer, less deep.", zh: "减少引用的数量和层数。"),
        example: .situation(
            Message(
                "Twenty partials, each of which includes all the others in a section of its own.",
                zh: "二十个子模板，每一个都在自己的段落里引用其余所有的。")))

    static let templateUnclosedSection = Explanation(
        .templates, .error,
        cause: Message("A section that never ends.", zh: "段落没有结束。"),
        cure: Message("Close it.", zh: "补上结束标签。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{#title}}<h1>{{title}}</h1>\n",
            mended: "{{#title}}<h1>{{title}}</h1>{{/title}}\n"))

    static let templateUnclosedTag = Explanation(
        .templates, .error,
        cause: Message("A tag that never ends.", zh: "标签没有结束。"),
        cure: Message("Close it with `}}`.", zh: "补上 `}}`。"),
        example: .text("Themes/county/article.mustache", wrong: "<h1>{{title</h1>\n", mended: "<h1>{{title}}</h1>\n"))

    static let templateUnknownBlock = Explanation(
        .templates, .error,
        cause: Message(
            "The parent has no block of that name, so its text would never be shown.", zh: "母版里没有这个名称的区块，内容不会显示。"),
        cure: Message("The message gives the nearest known ones.", zh: "提示会给出最接近的名称，照着改。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{<layout}}{{$mian}}{{{body}}}{{/mian}}{{/layout}}\n",
            mended: "{{<layout}}{{$main}}{{{body}}}{{/main}}{{/layout}}\n"))

    static let templateUnknownName = Explanation(
        .templates, .error,
        cause: Message("A value no page declares, also in branches no page takes.", zh: "页面没有这个值；即使写在不会走到的分支里也会查出。"),
        cure: Message(
            "The message gives the nearest known ones; `Documentation/Themes.md` lists all.",
            zh: "提示会给出最接近的名称；全部名称见 `Documentation/Themes.md`。"),
        example: .text("Themes/county/article.mustache", wrong: "<h1>{{titel}}</h1>\n", mended: "<h1>{{title}}</h1>\n"))

    static let templateUnknownPartial = Explanation(
        .templates, .error,
        cause: Message("The theme has no template of that name.", zh: "主题里没有这个名称的模板。"),
        cure: Message("The message gives the nearest known ones; or add the file.", zh: "提示会给出最接近的名称；也可以补上文件。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "{{<layuot}}{{$main}}{{{body}}}{{/main}}{{/layuot}}\n",
            mended: "{{<layout}}{{$main}}{{{body}}}{{/main}}{{/layout}}\n"))

    static let templateUnopenedSection = Explanation(
        .templates, .error,
        cause: Message("A closing tag where no section is open.", zh: "没有打开的段落，却有结束标签。"),
        cure: Message("Remove it, or open the section before.", zh: "删去它，或在前面补上开始标签。"),
        example: .text(
            "Themes/county/article.mustache", wrong: "<h1>{{title}}</h1>{{/title}}\n", mended: "<h1>{{title}}</h1>\n"))
}
