import ArgumentParser
import ContentEditing
import ContentStarter
import Diagnostics
import Pipeline

/// `yardstick new site DIR`, or `yardstick new DIR`
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Makes a small complete site of a fictional county. The word “site” may be left out.",
        discussion: """
            The site has one policy, three agencies, three indicators and a progress note. --example makes a larger one: two counties \
            with indicators to compare, values in a CSV file, targets of every kind, a judged one, notes in every status. \
            --language chooses the language of the site, too.

            EXAMPLES
              yardstick new county
              yardstick new county --example --language en
              yardstick new site policy          for a folder called like another form
            """)

    @Argument(
        help: ArgumentHelp("The folder to make; it may exist if it is empty.", valueName: "folder"),
        completion: .directory)
    var folder: String

    @Flag(help: "Make the larger example.")
    var example = false

    @OptionGroup var messages: LanguageOption

    func validate() throws {
        if folder.isEmpty {
            throw ValidationError(
                Message("No folder is named.", zh: "没有指明文件夹。"), in: messages.chosen(site: nil))
        }
    }

    func run() throws {
        let language = messages.chosen(site: nil)
        let site = NewSite(folder: folder, site: example ? .example : .small)
        let files = site.files(in: language)
        try FailureReporter(language: language).run {
            try site.checkFolder()
            try ContentWriter(root: folder).write(files)
        }
        Terminal.standardOutput.write(Message.made(files.count, in: folder).text(in: language))
        if !ThemeSearch(content: folder + "/Content").isDefaultAtHand {
            Terminal.standardError.write(Message.noTheme(folder).text(in: language))
        }
    }
}

extension Message {
    fileprivate static func made(_ count: Int, in folder: String) -> Message {
        Message(
            """
            made a site of \(count) files in \(folder); next:
              cd \(folder)
              yardstick serve --open
            shows it and follows every change you save; yardstick build makes the site. README.md says what is where.
            """,
            zh: """
                已在 \(folder) 建立网站，共 \(count) 个文件。接下来运行：
                  cd \(folder)
                  yardstick serve --open
                即可预览，每次保存后自动更新；yardstick build 生成网站。各文件的用途见 README.md。
                """)
    }

    fileprivate static func noTheme(_ folder: String) -> Message {
        Message(
            "the default theme is not found: copy the folder Themes that comes with Yardstick to \(folder)/Themes, or beside the program",
            zh: "找不到默认主题：请把随标尺提供的 Themes 文件夹复制为 \(folder)/Themes，或放在程序所在的文件夹里")
    }
}
