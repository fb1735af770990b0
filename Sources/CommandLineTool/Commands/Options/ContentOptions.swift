import ArgumentParser
import ContentSource
import Diagnostics
import Pipeline
import PolicyModel

/// Options that building and checking share.
struct ContentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @Option(
        help: ArgumentHelp("A theme folder to use instead of the one site.yaml names.", valueName: "folder"),
        completion: .directory)
    var theme: String?

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day the site speaks of.", valueName: "yyyy-mm-dd"))
    var asOf: AsOfDate?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Show suggestions too; check shows them anyway.")
    var verbose = false

    @OptionGroup var messages: LanguageOption

    func validate() throws {
        guard FolderPlace.isFolder(content) else { throw ValidationError.noContent(content, in: language) }
        if let theme, !FolderPlace.isFolder(theme) {
            throw ValidationError(Message("There is no folder “\(theme)”.", zh: "没有文件夹“\(theme)”。"), in: language)
        }
    }

    /// The language messages are shown in, as far as the settings can be read.
    var language: Language { messages.chosen(site: SiteDraft.language(ofContent: content)) }

    /// The content folder without the slash that shells put behind it: names of files below it are shown.
    var root: String { FolderPlace.name(content) }

    func options(output: String) -> BuildOptions {
        let themes = theme.map { [$0] + (ThemeSearch(content: content).folders(named: "default") ?? []) } ?? []
        return BuildOptions(content: root, themes: themes, output: output, asOf: asOf?.date, isStrict: strict)
    }
}

/// A full date as an argument.
struct AsOfDate: ExpressibleByArgument {
    let date: CalendarDate

    init?(argument: String) {
        guard let date = CalendarDate(argument), date.day != nil else { return nil }
        self.date = date
    }
}
