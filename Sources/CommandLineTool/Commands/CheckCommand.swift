package import ArgumentParser
import ContentEditing
import Diagnostics
import ExternalLinks
import Glibc
import Pipeline

/// `yardstick check`
package struct CheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Finds every mistake in the content; changes nothing unless --fix is given.",
        discussion: """
            Suggestions are shown too. --fix puts in what can only have been meant (a misspelt name, full-width digits, a missing \
            byte-order mark), shows each change, and reports what is left. --external asks other servers, one request a second, \
            whether the pages linked to still exist, and remembers for a week what it was told.

            EXAMPLES
              yardstick check
              yardstick check --strict --language zh
              yardstick check --fix
              yardstick check --format github        beside the lines of a merge request
              yardstick check --format json > findings.json
            """)

    @OptionGroup var content: ContentOptions

    @Option(help: "How to report: text, json or github.")
    var format = CheckFormat.text

    @Flag(help: "Apply the safe fixes, and show them.")
    var fix = false

    @Flag(help: "Check links to other servers too (with the program curl).")
    var external = false

    package init() {}

    package func run() throws {
        let reporter = RunReporter(content: content, showsSuggestions: true)
        let result = try FailureReporter(language: content.language).run { try findings() }
        let report = result.report
        switch format {
        case .text:
            if !result.corrections.isEmpty { Terminal.standardOutput.write(result.corrections, terminator: "") }
            reporter.show(report)
        case .json:
            let json = CheckJSON(report.diagnostics, isRefused: report.isRefused, path: path)
            Terminal.standardOutput.write(try json.text())
        case .github:
            let language = content.messages.chosen(site: report.language)
            let text = GitHubAnnotations(path: path, language: language).text(report.diagnostics)
            if !text.isEmpty { Terminal.standardOutput.write(text) }
        }
        if report.isRefused { throw Outcome.contentHasErrors }
    }

    private func path(of range: SourceRange) -> String { Excerpts.path(of: range.file, root: content.root) }
}

extension CheckCommand {
    /// One fix can uncover the next, as a mended bracket does the fields behind it; more rounds than this help nobody.
    private static let rounds = 10

    private func findings() throws -> (report: BuildReport, corrections: String) {
        var corrections: [String] = []
        var (site, report) = try Pipeline(content.options(output: "")).prepare()
        for _ in 0..<(fix ? Self.rounds : 0) {
            let found = Corrections(report.diagnostics, root: content.root)
            guard !found.files.isEmpty else { break }
            try ContentWriter(root: content.root).write(found.files.map(\.planned))
            corrections += found.files.map { $0.difference(below: content.root) }
            (site, report) = try Pipeline(content.options(output: "")).prepare()
        }
        if external, site == nil { Terminal.standardError.write(Message.noLinksChecked.text(in: content.language)) }
        if external, let site {
            let cache = LinkCache(file: LinkCache.usualFile, now: Double(time(nil)))
            let found = try ExternalLinkCheck(cache: cache).check(site.links)
            report = report.adding(found, isStrict: content.strict)
        }
        return (report, corrections.joined())
    }
}

extension Message {
    fileprivate static let noLinksChecked = Message(
        "links to other servers can be checked once the errors are mended", zh: "改正错误之后才能检查外部链接")
}
