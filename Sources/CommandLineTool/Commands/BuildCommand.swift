package import ArgumentParser
import Diagnostics
import Pipeline

/// `yardstick build`
package struct BuildCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site and puts it into the output folder in one step.",
        discussion: """
            All errors are reported in one run; while there are any, the old site stays as it is.

            EXAMPLES
              yardstick build
              yardstick build --content Content --out public --strict
              yardstick build --theme Themes/county --as-of 2026-06-30
            """)

    @OptionGroup var content: ContentOptions

    @Option(help: ArgumentHelp("The folder of the finished site.", valueName: "folder"), completion: .directory)
    var out = "public"

    package init() {}

    package func validate() throws {
        guard !out.isEmpty else { throw ValidationError(.noOutput, in: content.language) }
        let (source, site) = (FolderPlace(content.content), FolderPlace(out))
        if source.contains(site) {
            throw ValidationError(.outputInContent(out), in: content.language)
        }
        if site.contains(source) {
            throw ValidationError(.contentInOutput(out), in: content.language)
        }
    }

    package func run() throws {
        let progress = ProgressLine(language: content.language)
        try RunReporter(content: content, showsSuggestions: content.verbose).run {
            defer { progress.clear() }
            return try Pipeline(content.options(output: out)) { progress.show($0) }.build()
        }
    }
}

extension Message {
    fileprivate static let noOutput = Message("No output folder is named.", zh: "没有写明输出文件夹。")

    fileprivate static func outputInContent(_ output: String) -> Message {
        Message(
            "The output “\(output)” lies in the content: the next build would read it as content.",
            zh: "输出文件夹“\(output)”在内容文件夹里：下次生成会把它当作内容读取。")
    }

    fileprivate static func contentInOutput(_ output: String) -> Message {
        Message(
            "The output “\(output)” holds the content, which would be published with the site.",
            zh: "输出文件夹“\(output)”包含内容文件夹，内容会随网站一起发布。")
    }
}
