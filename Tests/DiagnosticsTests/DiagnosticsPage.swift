import Diagnostics

/// `Documentation/Diagnostics.md` as the catalogue of codes makes it.
enum DiagnosticsPage {
    static var text: String {
        ([introduction, contents] + Explanation.Area.allCases.map(section)).joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Diagnostics

        <!-- Made from Sources/Diagnostics/Catalogue by `RECORD=1 swift test --filter DocumentationTests`. -->

        Every message names file, line and column, says what was found and what was expected, and, where there is one, the nearest known
        name. All of them come in one run. **Errors** keep the site from being published; **warnings** do so with `--strict`;
        **suggestions** are shown with `--verbose`.

        ```
        Content/updates/2026/2026-04-16.md:4:12: error: the policy has no measure “3.19”; name it by its numbers (2.1.1), slug or id [unknown-measure]
            measures: [3.19]
                       ^^^^
            did you mean: 3.1 改善服务, 3.9 加强监测?
        ```

        The same in Chinese, with `--language zh`, a Chinese `LANG`, or for a Chinese site where neither says otherwise:

        ```
        Content/updates/2026/2026-04-16.md:4:12: 错误：这份政策文件没有措施“3.19”；请写措施的序号（2.1.1）、{#…} 中的名称或编号 [unknown-measure]
            measures: [3.19]
                       ^^^^
            是不是要写：3.1 改善服务、3.9 加强监测？
        ```

        The code in brackets is the same in every language and stays the same in later versions. `yardstick explain unknown-measure`
        shows its entry of this page in your language, `yardstick explain` lists all codes.

        What a file that could not be read would have defined is not missed a second time: mend the file first.
        """

    private static func codes(of area: Explanation.Area) -> [Diagnostic.Code] {
        Diagnostic.Code.allCases.filter { $0.explanation.area == area }.sorted { $0.rawValue < $1.rawValue }
    }

    private static var contents: String {
        Explanation.Area.allCases.map { area in
            let title = area.title.english
            let anchor = title.lowercased().replacing(" ", with: "-")
            let links = codes(of: area).map { "[`\($0.rawValue)`](#\($0.rawValue))" }
            return "- [\(title)](#\(anchor)): " + links.joined(separator: ", ")
        }.joined(separator: "\n")
    }

    private static func section(_ area: Explanation.Area) -> String {
        (["## \(area.title.english)"] + codes(of: area).map(entry)).joined(separator: "\n\n")
    }

    private static func entry(_ code: Diagnostic.Code) -> String {
        let explanation = code.explanation
        let severities = explanation.severities.map(\.word.english).joined(separator: ", ")
        let head =
            "### \(code.rawValue)\n\n*\(severities)* — \(explanation.cause.english)\n\n**Cure:** \(explanation.cure.english)"
        switch explanation.example {
        case .situation(let situation):
            return head + "\n\n**Example:** \(situation.english)"
        case .text(let file, _, _):
            return head + "\n\n`\(file)`:\n\n```diff\n\(explanation.example.changes.joined(separator: "\n"))\n```"
        }
    }
}
