package import ArgumentParser
import ContentComparison
import ContentEditing
import ContentSource
import Diagnostics
import Glibc
import Pipeline
import PolicyModel
import RegularFiles

/// `yardstick diff`
package struct DiffCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what two contents state differently: measures, agencies, targets, values, statuses.",
        discussion: """
            Each side is a folder with a site.yaml, or a git revision (main~3, a tag), of which the content folder is read; a \
            folder comes first where a name is both. NEW is the content folder as it is now unless it is named.

            EXAMPLES
              yardstick diff HEAD
              yardstick diff v1.0 v1.1 --format json
              yardstick diff 2025/Content Content
              yardstick diff v1.0 --page Content/pages/changes.md
            """)

    /// How differences are shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: ArgumentHelp("A content folder or a git revision.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("A content folder or a git revision; the content folder otherwise.", valueName: "new"))
    var new: String?

    @Option(help: "How to show the differences: text or json.")
    var format = Format.text

    @Option(help: ArgumentHelp("Write a page of the site that tells what changed.", valueName: "file.md"))
    var page: String?

    @Flag(help: "Replace a page that this command did not make.")
    var force = false

    @Flag(help: "End with 1 where there are differences, as git does.")
    var exitCode = false

    @Option(
        help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day both sides speak of.", valueName: "yyyy-mm-dd"))
    var asOf: AsOfDate?

    @OptionGroup var messages: LanguageOption

    package init() {}

    package func validate() throws {
        if let page, !page.hasSuffix(".md") || page.hasSuffix("/.md") {
            throw ValidationError(
                Message(
                    "“\(page)” is no page: its name ends in .md, as in Content/pages/changes.md.",
                    zh: "“\(page)”不是页面：文件名要以 .md 结尾，如 Content/pages/changes.md。"),
                in: language)
        }
    }

    package func run() throws {
        let before = try assess(old)
        let after = try assess(new ?? content)
        let comparison = ContentComparison(before, after)
        let site = after.catalog.site.language
        switch format {
        case .text:
            let text = ComparisonText(language: messages.chosen(site: site)).text(comparison)
            Terminal.standardOutput.write(text, terminator: "")
        case .json: Terminal.standardOutput.write(ComparisonJSON.text(comparison), terminator: "")
        }
        if let page { try write(ComparisonPage(language: site).markdown(comparison), to: page, site) }
        // As git does; 1 stands for no error here.
        if exitCode, !comparison.isEmpty { throw Outcome.contentHasErrors }
    }
}

extension DiffCommand {
    /// The language of what is said before or instead of a comparison.
    private var language: Language { messages.chosen(site: SiteDraft.language(ofContent: content)) }

    private func assess(_ side: String) throws -> ComparedContent {
        try FailureReporter(language: language).run {
            guard access(side + "/site.yaml", F_OK) != 0 else { return try assess(folder: side, label: side) }
            let folder = try GitRepository(content: content).folder(of: side)
            return try withExtendedLifetime(folder) { try assess(folder: folder.path, label: side) }
        }
    }

    private func assess(folder: String, label: String) throws -> ComparedContent {
        let content = try Pipeline(BuildOptions(content: folder, output: "", asOf: asOf?.date)).assess()
        let errors = content.diagnostics.count { $0.severity == .error }
        if errors > 0 {
            let language = messages.chosen(site: content.catalog.site.language)
            Terminal.standardError.write(Message.hasErrors(label, errors).text(in: language))
        }
        return ComparedContent(label: label, catalog: content.catalog, assessments: content.assessments)
    }

    private func write(_ text: String, to page: String, _ site: Language) throws {
        let language = messages.chosen(site: site)
        let bytes = Array(text.utf8)
        let former = try? RegularFile.bytes(of: page)
        guard
            force
                || former.map({ String(decoding: $0.prefix(200), as: UTF8.self).contains(ComparisonPage.mark) }) ?? true
        else {
            Terminal.standardError.write("\(page): " + Message.pageExists.text(in: language))
            throw Outcome.wrongUse
        }
        let folder = page.lastIndex(of: "/").map { String(page[..<$0]) } ?? "."
        let name = page.lastIndex(of: "/").map { String(page[page.index(after: $0)...]) } ?? page
        try FailureReporter(language: language).run {
            try ContentWriter(root: folder.isEmpty ? "/" : folder).write([
                PlannedFile(name, bytes: bytes, former: former)
            ])
        }
        Terminal.standardError.write(Message("wrote \(page)", zh: "已写入 \(page)").text(in: language))
    }
}

extension Message {
    fileprivate static func hasErrors(_ label: String, _ errors: Int) -> Message {
        Message(
            "\(label): \(errors) error\(errors == 1 ? "" : "s"); what cannot be read is missing from the comparison",
            zh: "\(label)：有 \(errors) 处错误；无法读取的内容不在比较之内")
    }

    fileprivate static var pageExists: Message {
        Message(
            "this page was not made by yardstick diff; choose another name, or --force replaces it",
            zh: "这个页面不是 yardstick diff 生成的；请换一个文件名，或用 --force 覆盖")
    }
}
