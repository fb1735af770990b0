package import ArgumentParser
import PolicyImport

/// `yardstick import`
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Reads official texts as offices have them and makes content of them.",
        discussion: """
            Reads .txt, .md, .html and, with pandoc, .docx; in UTF-8, GB18030 or UTF-16.

            EXAMPLES
              yardstick import plan.docx --jurisdiction kaifeng --policy kaifeng-2030
              yardstick import plan.txt --dry-run          show what is recognised, write nothing
              yardstick import plan.txt --policy kaifeng-2030 --force    update from a newer text
            """)

    @Argument(help: ArgumentHelp("The texts.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The id of the policy, its address on the site; made from the title if absent.", valueName: "id"))
    var policy: String?

    @Option(help: ArgumentHelp("The id of the place the policy holds for; found in the title if absent.", valueName: "id"))
    var jurisdiction: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"))
    var out = "Content"

    @Flag(help: "Show what is recognised and write nothing.")
    var dryRun = false

    @Option(help: "How to show it: text or json.")
    var format = PolicyImporter.Form.text

    @Flag(help: "Update files that are there already.")
    var force = false

    package init() {}

    package func validate() throws {
        if policy != nil, files.count > 1 { throw ValidationError("--policy goes with one file only.") }
    }

    package func run() throws {
        let options = ImportOptions(policy: policy, jurisdiction: jurisdiction, content: out, isForced: force)
        let importer = PolicyImporter(options)
        do throws(ImportError) {
            for file in files { Terminal.standardOutput.write(try importer.preview(file, as: format)) }
        } catch {
            Terminal.standardError.write("yardstick: \(error)")
            throw Outcome(error.blame)
        }
    }
}

extension PolicyImporter.Form: ExpressibleByArgument {}

extension Outcome {
    fileprivate init(_ blame: ImportError.Blame) {
        switch blame {
        case .content: self = .contentHasErrors
        case .use: self = .wrongUse
        case .machine: self = .machineFailed
        }
    }
}
