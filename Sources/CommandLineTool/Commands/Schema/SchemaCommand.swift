package import ArgumentParser
import ContentSchema
import ContentSource
import Diagnostics

/// `yardstick schema`
package struct SchemaCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints JSON Schemas of the content files, or sets up an editor with them.",
        discussion: """
            With a schema an editor completes keys, explains them and marks mistakes while you type. --out .vscode writes all of them with \
            the settings and snippets Visual Studio Code uses; settings of your own, comments included, stay as they are. Any other folder \
            gets the schemas alone. Descriptions are in the language of messages.

            EXAMPLES
              yardstick schema                    list the schemas
              yardstick schema indicator          print one
              yardstick schema --out .vscode      set up Visual Studio Code for this folder
              yardstick schema --out schemas --language en
            """)

    @Argument(help: ArgumentHelp("The kind of file; yardstick schema lists them.", valueName: "kind"))
    var kind: ContentFile?

    @Option(
        help: ArgumentHelp("The folder to write to: .vscode for an editor.", valueName: "folder"),
        completion: .directory)
    var out: String?

    @Option(help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @OptionGroup var messages: LanguageOption

    package init() {}

    package func validate() throws {
        guard let out else { return }
        guard !out.isEmpty else {
            throw ValidationError(Message("No folder is named.", zh: "没有指明文件夹。"), in: language)
        }
        if kind != nil {
            throw ValidationError(
                Message(
                    "Name a kind to print or a folder to write to, not both.", zh: "要么指明种类来显示，要么指明文件夹来写入，不能同时用。"),
                in: language)
        }
    }

    private var language: Language { messages.chosen(site: SiteDraft.language(ofContent: content)) }

    package func run() throws {
        let language = language
        if let kind {
            Terminal.standardOutput.write(kind.schema.document(in: language), terminator: "")
        } else if let out {
            let folder = SchemaFolder(out, content: content)
            let written = try FailureReporter(language: language).run { try folder.write(in: language) }
            Terminal.standardOutput.write(written.text(in: language))
        } else {
            let width = ContentFile.allCases.map(\.rawValue.count).max() ?? 0
            for kind in ContentFile.allCases {
                let name = kind.rawValue + String(repeating: " ", count: width - kind.rawValue.count)
                Terminal.standardOutput.write("\(name)  \(kind.schema.title?.text(in: language) ?? "")")
            }
        }
    }
}

extension ContentFile: ExpressibleByArgument {}
