package import ArgumentParser
import ContentSource
import Diagnostics
import Pipeline
import Provenance

/// `yardstick explain`
package struct ExplainCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a message means, or why a measure, indicator or agency is linked as it is.",
        discussion: """
            Every message ends with a code in brackets; its entry says why it arises and how it is mended. For a measure, an \
            indicator or an agency the files are read: which clause, alias or line made each link, and for a status the arithmetic. \
            A measure may be named by its numbers. Without a subject, all codes are listed.

            EXAMPLES
              yardstick explain unknown-agency
              yardstick explain bad-value --language zh
              yardstick explain plan-2-1-1                 the measure with this id
              yardstick explain plan/2.1.1                 the same, by policy and numbers
              yardstick explain 县卫生健康局               the agency of this name
              yardstick explain
            """)

    @Argument(
        help: ArgumentHelp(
            "A code, the id of a measure, indicator or agency, or a name.", valueName: "code|id|name"),
        completion: .custom { _, _, _ in Diagnostic.Code.allCases.map(\.rawValue) })
    var subject: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day the site speaks of.", valueName: "yyyy-mm-dd"))
    var asOf: AsOfDate?

    @OptionGroup var messages: LanguageOption

    package init() {}

    package func run() throws {
        let language = messages.chosen(site: SiteDraft.language(ofContent: content))
        guard let subject else {
            return Terminal.standardOutput.write(CodeExplanation.list(in: language))
        }
        if let code = Diagnostic.Code(rawValue: subject) {
            return Terminal.standardOutput.write(CodeExplanation(code: code, language: language).text)
        }
        let provenance = try provenance(in: language)
        let accounts = provenance?.accounts(of: subject) ?? []
        guard !accounts.isEmpty else {
            let near = nearestNames(to: subject, in: Diagnostic.Code.allCases.map(\.rawValue))
            let unknown = Message.unknown(subject, near: near + (provenance?.near(subject) ?? []))
            return try FailureReporter(language: language).run { throw WrongUse(message: unknown) }
        }
        let texts = accounts.map { account in
            account.text(in: language) { range in
                "\(Excerpts.path(of: range.file, root: content)):\(range.start.line):\(range.start.column)"
            }
        }
        Terminal.standardOutput.write(texts.joined(separator: "\n\n"))
    }

    /// Nil where there is no content.
    private func provenance(in language: Language) throws -> Provenance? {
        guard FolderPlace.isFolder(content) else { return nil }
        return try FailureReporter(language: language).run {
            Provenance(try Pipeline(BuildOptions(content: content, output: "", asOf: asOf?.date)).assess())
        }
    }
}

extension Message {
    fileprivate static func unknown(_ subject: String, near: [String]) -> Message {
        guard !near.isEmpty else {
            return Message(
                "there is no code “\(subject)”, nor anything of that name in the content; `yardstick explain` lists all codes",
                zh: "没有代码“\(subject)”，内容里也没有；运行 yardstick explain 可列出全部代码")
        }
        let names = Array(near.prefix(5)).listed
        return Message(
            "there is no code “\(subject)”, nor anything of that name in the content; did you mean \(names.english)?",
            zh: "没有代码“\(subject)”，内容里也没有；是不是要写 \(names.chinese)？")
    }
}
