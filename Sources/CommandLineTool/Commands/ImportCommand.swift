package import ArgumentParser
import PolicyImport

/// `yardstick import --dry-run`
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Shows what is recognised in an official text as an office typed it.",
        discussion: """
            Reads Word documents (.docx, with the program pandoc), web pages (.html, .htm) and plain texts (.txt, .md) in UTF-8,
            GB18030 or UTF-16, and writes nothing: measures with their agencies and numbers, as an outline to check in a
            minute or as JSON.

            EXAMPLES
              yardstick import plan.docx --dry-run
              yardstick import plan.txt --dry-run --format json
            """)

    @Argument(help: ArgumentHelp("The documents: .docx, .html, .htm, .txt or .md.", valueName: "file"))
    var files: [String]

    @Flag(help: "Show what is recognised. Required: content is not written from texts yet.")
    var dryRun = false

    @Option(help: "How to show it: text or json.")
    var format = PolicyImporter.Form.text

    package init() {}

    package func validate() throws {
        guard dryRun else {
            throw ValidationError("Content is not written from texts yet; --dry-run shows what is recognised.")
        }
    }

    package func run() throws {
        do throws(ImportError) {
            for file in files { Terminal.standardOutput.write(try PolicyImporter().preview(file, as: format)) }
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
