// What can be wrong with a file as a whole, or with the signs it is written in.
extension Explanation {
    static let badID = Explanation(
        .files, .error,
        cause: Message(
            "An id or file name that cannot be part of an address.", zh: "编号或文件名要用在网址里，但含有网址不能用的字符。"),
        cure: Message(
            "Use lower-case letters, digits and hyphens.", zh: "改用小写字母、数字和连字符“-”。"),
        example: .text("jurisdictions.json", wrong: #""id": "某 省""#, mended: #""id": "sheng""#))

    static let badFileName = Explanation(
        .files, .error,
        cause: Message(
            "A file name that is not UTF-8 or contains a control character.", zh: "文件名不是 UTF-8 编码，或含有控制字符。"),
        cure: Message("Rename the file.", zh: "重新命名这个文件。"),
        example: .situation(
            Message(
                "A file that was packed on an old Windows computer and unpacked here: its Chinese name shows as question marks.",
                zh: "文件在旧版 Windows 上压缩、到这里解压，中文文件名变成了乱码。")))

    static let badLink = Explanation(
        .files, .error,
        cause: Message(
            "A symbolic link that is broken, leaves the content folder or names a folder; or something that is no file.",
            zh: "符号链接已失效、指向内容文件夹之外或指向文件夹；或者它根本不是文件。"),
        cure: Message("Put the file itself there.", zh: "把文件本身放到这个位置。"),
        example: .situation(
            Message(
                "`files/plan.pdf` is a link to a file on the desktop of a colleague.",
                zh: "`files/plan.pdf` 是一个链接，指向同事电脑桌面上的文件。")))

    static let brokenCSV = Explanation(
        .files, .error,
        cause: Message(
            "An empty table, a quote never closed, or a header without year and value.",
            zh: "表格是空的，双引号没有成对，或第一行没有年份和数值两列。"),
        cure: Message(
            "The first line is `year,value` (or `年份,数值`); write a double quote inside a cell twice.",
            zh: "第一行写 `年份,数值`（或 `year,value`）；单元格里的双引号要写两遍。"),
        example: .text("indicators/coverage.csv", wrong: "时间,监测\n2023,71.5\n", mended: "年份,数值\n2023,71.5\n"))

    static let brokenJSON = Explanation(
        .files, .error,
        cause: Message(
            "JSON that cannot be read; often a comma too many or a full-width sign.",
            zh: "JSON 写法有误，无法读取；常见的是多了一个逗号，或用了全角标点。"),
        cure: Message(
            "The message names the sign that was found and the one expected.", zh: "提示里写明了读到的符号和应有的符号，照着改。"),
        example: .text(
            "jurisdictions.json", wrong: #""id": "sheng"， "name": "某省""#, mended: #""id": "sheng", "name": "某省""#))

    static let brokenYAML = Explanation(
        .files, .error,
        cause: Message("YAML that cannot be read.", zh: "YAML（文件头或 site.yaml）写法有误，无法读取。"),
        cure: Message(
            "Write `key: value`; put texts with `: ` or a leading quote in double quotes.",
            zh: "写成 `字段: 内容`，冒号后空一格；内容里有 `: ` 或以引号开头时，整段加双引号。"),
        example: .text("site.yaml", wrong: "title: 示例: 健康行动", mended: "title: 测试站"))

    static let duplicateKey = Explanation(
        .files, .error,
        cause: Message("A field stated twice.", zh: "同一个字段写了两遍。"),
        cure: Message("Keep one.", zh: "只保留一个。"),
        example: .text("pages/about.md", wrong: "title: 关于\ntitle: 关于本站\n", mended: "title: 关于\n"))

    static let emptyFile = Explanation(
        .files, .error,
        cause: Message("Nothing in the file.", zh: "文件里什么也没有。"),
        cure: Message("Write it or remove it.", zh: "补上内容，或删除这个文件。"),
        example: .text("pages/help.md", wrong: "\n", mended: "---\ntitle: 使用帮助\n---\n\n说明。\n"))

    static let fileTooLarge = Explanation(
        .files, .error,
        cause: Message(
            "A text over 16 MB, or a file under `files/` over 512 MB.",
            zh: "文本文件超过 16 MB，或 `files/` 下的文件超过 512 MB。"),
        cure: Message(
            "Large files belong under `files/`, the largest elsewhere.",
            zh: "大文件放到 `files/` 下；特别大的另行存放，在页面里给出链接。"),
        example: .situation(
            Message("A film of 2 GB lies under `files/`.", zh: "`files/` 下放了一个 2 GB 的视频。")))

    static let missingDataFile = Explanation(
        .files, .error,
        cause: Message(
            "`data` names a file that is not in `indicators/` or cannot be read.",
            zh: "`data` 写的文件不在 `indicators/` 文件夹里，或无法读取。"),
        cure: Message("Correct the name, or put the file there.", zh: "改正文件名，或把文件放进去。"),
        example: .text(
            "indicators/plan.json", wrong: #""data": "standrad.csv", "unit": "%""#, mended: #""unit": "%""#))

    static let missingFile = Explanation(
        .files, .error,
        cause: Message("No `site.yaml` or no `jurisdictions.json`.", zh: "缺少 `site.yaml` 或 `jurisdictions.json`。"),
        cure: Message("Add it.", zh: "补上这个文件。"),
        example: .situation(
            Message(
                "The folder of the content was copied without `site.yaml`.", zh: "复制内容文件夹时漏掉了 `site.yaml`。")))

    static let noFrontMatter = Explanation(
        .files, .error,
        cause: Message("A Markdown file that does not start with `---`.", zh: "Markdown 文件没有以 `---` 开头。"),
        cure: Message("Put its fields first, between two lines `---`.", zh: "在文件最前面写文件头：两行 `---`，字段写在中间。"),
        example: .text("pages/help.md", wrong: "使用说明。\n", mended: "---\ntitle: 使用帮助\n---\n\n使用说明。\n"))

    static let notUTF8 = Explanation(
        .files, .error,
        cause: Message("A byte that is no UTF-8.", zh: "文件不是 UTF-8 编码。"),
        cure: Message(
            "Save the file with the encoding UTF-8 (a CSV may be GB18030 too).",
            zh: "用 UTF-8 编码另存（CSV 也可以用 GB18030）。"),
        example: .situation(
            Message(
                "The old notepad saved `plan.md` in the encoding “ANSI”.", zh: "旧版记事本把 `plan.md` 存成了“ANSI”编码。")))

    static let unclosedFrontMatter = Explanation(
        .files, .error,
        cause: Message("The front matter has no second line `---`.", zh: "文件头缺少第二行 `---`。"),
        cure: Message("Add it after the last field.", zh: "在最后一个字段的下一行补上 `---`。"),
        example: .text(
            "pages/help.md", wrong: "---\ntitle: 使用帮助\n\n说明。\n", mended: "---\ntitle: 使用帮助\n---\n\n说明。\n"))

    static let unexpectedFile = Explanation(
        .files, .warning,
        cause: Message("A file nothing reads, or a table no indicator names.", zh: "没有任何地方会用到这个文件，或没有指标引用这个数据表。"),
        cure: Message(
            "Move or remove it; name a table in `data` of its indicator.", zh: "移到合适的文件夹，或删除；数据表则在所属指标的 `data` 中写上文件名。"),
        example: .text("policies/notes.txt", wrong: "会议记录\n", mended: ""))

    static let unreadableFile = Explanation(
        .files, .error,
        cause: Message("The system refuses to open the file.", zh: "系统不允许打开这个文件。"),
        cure: Message("Mend its rights, or close the program that holds it.", zh: "修改文件权限，或关闭正在占用它的程序。"),
        example: .situation(
            Message(
                "A colleague owns `plan.md` and nobody else may read it.", zh: "`plan.md` 属于另一位同事，其他人没有读取权限。")))

    static let noByteOrderMark = Explanation(
        .files, .suggestion,
        cause: Message(
            "A CSV file in UTF-8 with Chinese text and no byte-order mark, which Excel and WPS show garbled.",
            zh: "CSV 文件是 UTF-8 编码、含有中文，但开头没有字节顺序标记（BOM），用 Excel 或 WPS 打开会出现乱码。"),
        cure: Message(
            "Save it as “CSV UTF-8”, or let `yardstick check --fix` add the mark.",
            zh: "另存为“CSV UTF-8”，或用 `yardstick check --fix` 补上标记。"),
        example: .text(
            "indicators/values.csv", wrong: "year,value,note\n2023,75,初步数\n",
            mended: "\u{FEFF}year,value,note\n2023,75,初步数\n"))
}
