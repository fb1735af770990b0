package import ArgumentParser
import ContentSource
import Diagnostics
import Glibc
import Pipeline
import PolicyImport
import PolicyModel

/// `yardstick import`
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns official texts as offices typed them into content.",
        discussion: """
            Reads Word documents (.docx, with the program pandoc), web pages (.html, .htm) and plain texts (.txt, .md) in UTF-8, \
            GB18030 or UTF-16. Writes the policy with its headings, its indicators and the agencies the register lacks, and \
            reports what it was unsure of. A policy that exists is never overwritten: without --force the report says what would \
            change; with it the text is updated in place, and ids, progress notes and whatever editors added are kept.

            EXAMPLES
              yardstick import plan.docx
              yardstick import plan.txt --dry-run
              yardstick import plan.txt --policy clinics --jurisdiction shili=示例县
              yardstick import plan-2.txt --policy clinics --force
            """)

    @Argument(
        help: ArgumentHelp("The documents: .docx, .html, .htm, .txt or .md.", valueName: "file"),
        completion: .file(extensions: ["docx", "html", "htm", "txt", "md"]))
    var files: [String]

    @Option(
        help: ArgumentHelp("The id of the policy; otherwise made from its title.", valueName: "id"),
        completion: .contentIDs(.policies, folder: "--out"))
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "The place: an id of jurisdictions.json, or id=name for a new one; otherwise told from the text.",
            valueName: "id"),
        completion: .contentIDs(.places, folder: "--out"))
    var jurisdiction: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var out = "Content"

    @Flag(help: "Update policies that exist.")
    var force = false

    @Flag(help: "Show what is recognised and write nothing.")
    var dryRun = false

    @Option(help: "How to report: text or json.")
    var format = PolicyImporter.Form.text

    @OptionGroup var messages: LanguageOption

    package init() {}

    package func validate() throws {
        guard !out.isEmpty else { throw ValidationError(.noContent, in: language) }
        guard let policy else { return }
        guard files.count == 1 else { throw ValidationError(.onePolicy(files.count), in: language) }
        let isWellFormed =
            !policy.isEmpty && !policy.hasPrefix("-") && !policy.hasSuffix("-")
            && policy.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isWellFormed else { throw ValidationError(.badPolicy(policy), in: language) }
    }

    private var language: Language { messages.chosen(site: SiteDraft.language(ofContent: out)) }

    package func run() throws {
        let isRefused = try FailureReporter(language: language).run {
            let importer = PolicyImporter()
            if dryRun {
                for file in files {
                    Terminal.standardOutput.write(try importer.preview(file, as: format, in: language))
                }
                return false
            }
            let report = try importer.run(
                ImportOptions(
                    files: files, content: out, policy: policy, jurisdiction: jurisdiction, isForced: force,
                    today: .today))
            Terminal.standardOutput.write(report.text(as: format, in: language))
            return report.isRefused
        }
        if isRefused { throw Outcome.contentHasErrors }
    }
}

extension PolicyImporter.Form: ExpressibleByArgument {}

extension Message {
    fileprivate static let noContent = Message("No content folder is named.", zh: "没有写明内容文件夹。")

    fileprivate static func onePolicy(_ count: Int) -> Message {
        Message(
            "--policy names one policy, but there are \(count) files; import them one by one, or leave it out.",
            zh: "--policy 只能指定一份政策文件，但写了 \(count) 个文件；请逐个导入，或去掉这个选项。")
    }

    fileprivate static func badPolicy(_ id: String) -> Message {
        Message(
            "“\(id)” cannot be the id of a policy: use lower-case letters, digits and hyphens.",
            zh: "“\(id)”不能用作政策文件的编号：请用小写字母、数字和连字符。")
    }
}
