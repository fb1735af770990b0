import ContentSource
import Diagnostics

/// One piece of text with places to fill in, in the syntax of Visual Studio Code: `${1:what is proposed}`, `${2|one,of,these|}`, and
/// `$0` where the cursor ends.
struct Snippet: Sendable {
    let name: Message
    let description: Message
    /// The language of the files it is offered in.
    let scope: String
    /// What is typed to get it.
    let prefixes: [String]
    let body: Message

    static let all = [policy, measure, update, page, agency, indicator]
}

extension Snippet {
    private static let policy = Snippet(
        name: Message("Policy", zh: "政策文件"),
        description: Message("The front matter of a new policy", zh: "新政策文件的文件头"), scope: "markdown",
        prefixes: ["policy", "政策"],
        body: Message(
            """
            ---
            title: ${1:Health plan of Example County}
            shortTitle: ${2:Health plan}
            jurisdiction: ${3:shili}
            stage: \(choice(4, FieldChoices.stages.dropFirst(4).map(\.key)))
            issued: ${5:2026-01-01}
            period: ${6:2026-2030}
            issuers: [${7:County Health Bureau}]
            source: ${8:printed document}
            summary: ${9:What it is for.}
            ---

            ## ${10:Tasks}

            ### 1. ${11:Measure}

            $0

            Lead: ${12:County Health Bureau}
            """,
            zh: """
                ---
                title: ${1:示例县健康行动方案}
                shortTitle: ${2:健康行动方案}
                jurisdiction: ${3:shili}
                stage: \(choice(4, FieldChoices.stages.prefix(4).map(\.key)))
                issued: ${5:2026-01-01}
                period: ${6:2026-2030}
                issuers: [${7:县卫生健康局}]
                source: ${8:印发的文件}
                summary: ${9:这份文件要做什么。}
                ---

                ## 一、${10:重点任务}

                ### （一）${11:任务}

                #### 1.${12:措施}

                $0（${13:县卫生健康局}负责）
                """))

    private static let measure = Snippet(
        name: Message("Measure", zh: "措施"),
        description: Message("A measure with its agencies", zh: "一项措施和它的责任单位"), scope: "markdown",
        prefixes: ["measure", "措施"],
        body: Message(
            """
            ### ${1:1}. ${2:Measure}

            ${3:What is to be done.}

            Lead: ${4:County Health Bureau}
            Support: ${5:County Finance Bureau}
            $0
            """,
            zh: """
                #### ${1:1}.${2:措施}

                ${3:要做什么。}到${4:2030}年，${5:达到90%以上}。（${6:县卫生健康局}牵头，${7:县财政局}配合）
                $0
                """))

    private static let update = Snippet(
        name: Message("Update", zh: "进展记录"),
        description: Message("The front matter of a progress note", zh: "进展记录的文件头"), scope: "markdown",
        prefixes: ["update", "进展"],
        body: Message(
            """
            ---
            date: ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}
            policy: ${2:shili-plan}
            measures: ["${3:1}"]
            status: \(choice(4, FieldChoices.statuses.prefix(5).map(\.key)))
            percent: ${5:50}
            agency: ${6:County Health Bureau}
            title: ${7:A heading}
            ---

            $0
            """,
            zh: """
                ---
                date: ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}
                policy: ${2:shili-plan}
                measures: ["${3:1.1}"]
                status: \(choice(4, FieldChoices.statuses.dropFirst(5).map(\.key)))
                percent: ${5:50}
                agency: ${6:县卫生健康局}
                title: ${7:一句话标题}
                ---

                $0
                """))

    private static let page = Snippet(
        name: Message("Page", zh: "页面"), description: Message("The front matter of a page", zh: "页面的文件头"),
        scope: "markdown", prefixes: ["page", "页面"],
        body: Message(
            """
            ---
            title: ${1:About this site}
            order: ${2:1}
            ---

            $0
            """,
            zh: """
                ---
                title: ${1:关于本站}
                order: ${2:1}
                ---

                $0
                """))

    private static let agency = Snippet(
        name: Message("Agency", zh: "责任单位"),
        description: Message("An entry of a register of agencies", zh: "责任单位名录中的一条"), scope: "json",
        prefixes: ["agency", "责任单位"],
        body: Message(
            """
            {
              "id": "${1:shili-health}",
              "name": "${2:Example County Health Bureau}",
              "short": "${3:County Health Bureau}",
              "aliases": ["${4:Health Bureau}"]
            }
            """,
            zh: """
                {
                  "id": "${1:shili-wjj}",
                  "name": "${2:示例县卫生健康局}",
                  "short": "${3:县卫生健康局}",
                  "aliases": ["${4:县卫健局}"]
                }
                """))

    private static let indicator = Snippet(
        name: Message("Indicator", zh: "指标"),
        description: Message("An entry of a file of indicators", zh: "指标文件中的一条"), scope: "json",
        prefixes: ["indicator", "指标"],
        body: Message(
            """
            {
              "id": "${1:shili-literacy}",
              "name": "${2:Health literacy}",
              "unit": "${3:%}",
              "nature": "\(choice(4, FieldChoices.natures.dropFirst(3).map(\.key)))",
              "baseline": {"year": ${5:2025}, "value": ${6:30}},
              "targets": [{"year": ${7:2030}, "value": "${8:≥35}"}],
              "measures": ["${9:1}"]
            }
            """,
            zh: """
                {
                  "id": "${1:shili-literacy}",
                  "name": "${2:居民健康素养水平}",
                  "unit": "${3:%}",
                  "nature": "\(choice(4, FieldChoices.natures.prefix(3).map(\.key)))",
                  "baseline": {"year": ${5:2025}, "value": ${6:30}},
                  "targets": [{"year": ${7:2030}, "value": "${8:≥35}"}],
                  "measures": ["${9:1.1}"]
                }
                """))

    private static func choice(_ number: Int, _ names: [String]) -> String {
        "${\(number)|\(names.joined(separator: ","))|}"
    }
}
