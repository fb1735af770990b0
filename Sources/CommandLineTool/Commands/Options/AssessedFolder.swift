import ArgumentParser
import ContentSource
import Diagnostics
import Pipeline
import PolicyModel

/// The content that a command reads and assesses without building a site of it.
struct AssessedFolder: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day the site speaks of.", valueName: "yyyy-mm-dd"))
    var asOf: AsOfDate?

    @OptionGroup var messages: LanguageOption

    func validate() throws {
        guard FolderPlace.isFolder(content) else { throw ValidationError.noContent(content, in: language) }
    }

    /// The language messages are shown in, as far as the settings can be read.
    var language: Language { messages.chosen(site: SiteDraft.language(ofContent: content)) }

    /// The content folder without the slash that shells put behind it: names of files below it are shown.
    var root: String { FolderPlace.name(content) }

    /// - Throws: `Outcome`, once the reason is on standard error.
    func assess() throws -> AssessedContent {
        try FailureReporter(language: language).run {
            try Pipeline(BuildOptions(content: root, output: "", asOf: asOf?.date)).assess()
        }
    }
}
