import ContentSource
import DataFiles
package import Diagnostics

/// Pieces of text editors offer while typing, for the front matter no schema reaches and for entries of registers.
package struct Snippets: Sendable {
    /// The file Visual Studio Code reads them from.
    package static let file = "yardstick.code-snippets"

    private let language: Language

    package init(language: Language) { self.language = language }

    /// The file's text.
    package var text: String {
        let snippets = Self.all.map { snippet in
            (
                key: snippet.name.text(in: language),
                value: JSONText.fields([
                    ("scope", .text(snippet.scope)), ("prefix", .list(snippet.prefixes.map { .text($0) })),
                    ("description", .text(snippet.description.text(in: language))),
                    ("body", .list(snippet.body.map { .text($0) })),
                ])
            )
        }
        return JSONText.fields(snippets).open() + "\n"
    }
}

extension Snippets {
    private struct Snippet: Sendable {
        let name: Message
        let description: Message
        let scope: String
        let prefixes: [String]
        let body: [String]
    }

    private static let all = [
        Snippet(
            name: Message("Policy", zh: "政策文件"),
            description: Message("The front matter of a new policy", zh: "新政策文件的文件头"), scope: "markdown",
            prefixes: ["policy", "政策"],
            body: [
                "---", "title: ${1:示例县健康行动方案}", "shortTitle: ${2:健康行动方案}", "jurisdiction: ${3:shili}",
                "stage: \(choices(4, FieldChoices.stages.prefix(4).map(\.key)))", "issued: ${5:2026-01-01}",
                "period: ${6:2026-2030}", "issuers: [${7:县卫生健康局}]", "source: ${8:印发的文件}", "summary: ${9:这份文件要做什么。}",
                "---", "",
                "## 一、${10:重点任务}", "", "### （一）${11:任务}", "", "#### 1.${12:措施}", "", "$0（${13:县卫生健康局}负责）",
            ]),
        Snippet(
            name: Message("Measure", zh: "措施"), description: Message("A measure with its agencies", zh: "一项措施和它的责任单位"),
            scope: "markdown", prefixes: ["measure", "措施"],
            body: ["#### ${1:1}.${2:措施}", "", "${3:要做什么。}到${4:2030}年，${5:达到90%以上}。（${6:县卫生健康局}牵头，${7:县财政局}配合）", "$0"]),
        Snippet(
            name: Message("Update", zh: "进展记录"),
            description: Message("The front matter of a progress note", zh: "进展记录的文件头"),
            scope: "markdown", prefixes: ["update", "进展"],
            body: [
                "---", "date: ${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}", "policy: ${2:shili-plan}",
                "measures: [\"${3:1.1}\"]",
                "status: \(choices(4, FieldChoices.statuses.prefix(5).map(\.key)))", "percent: ${5:50}",
                "agency: ${6:县卫生健康局}", "title: ${7:一句话标题}", "---", "", "$0",
            ]),
        Snippet(
            name: Message("Page", zh: "页面"), description: Message("The front matter of a page", zh: "页面的文件头"),
            scope: "markdown",
            prefixes: ["page", "页面"], body: ["---", "title: ${1:关于本站}", "order: ${2:1}", "---", "", "$0"]),
        Snippet(
            name: Message("Agency", zh: "责任单位"),
            description: Message("An entry of a register of agencies", zh: "责任单位名录中的一条"),
            scope: "json", prefixes: ["agency", "责任单位"],
            body: [
                "{\"id\": \"${1:shili-wjj}\", \"name\": \"${2:示例县卫生健康局}\", \"short\": \"${3:县卫生健康局}\", "
                    + "\"aliases\": [\"${4:县卫健局}\"]}"
            ]),
        Snippet(
            name: Message("Indicator", zh: "指标"),
            description: Message("An entry of a file of indicators", zh: "指标文件中的一条"),
            scope: "json", prefixes: ["indicator", "指标"],
            body: [
                "{", "  \"id\": \"${1:shili-literacy}\",", "  \"name\": \"${2:居民健康素养水平}\",", "  \"unit\": \"${3:%}\",",
                "  \"nature\": \"\(choices(4, FieldChoices.natures.prefix(3).map(\.key)))\",",
                "  \"baseline\": {\"year\": ${5:2025}, \"value\": ${6:30}},",
                "  \"targets\": [{\"year\": ${7:2030}, \"value\": \"${8:≥35}\"}],", "  \"measures\": [\"${9:1.1}\"]",
                "}",
            ]),
    ]

    private static func choices(_ number: Int, _ names: [String]) -> String {
        "${\(number)|\(names.joined(separator: ","))|}"
    }
}
