package import ArgumentParser
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
        guard !out.isEmpty else { throw ValidationError("No output folder is named.") }
        let (source, site) = (FolderPlace(content.content), FolderPlace(out))
        if source.contains(site) {
            throw ValidationError("The output “\(out)” lies in the content: the next build would read it as content.")
        }
        if site.contains(source) {
            throw ValidationError("The output “\(out)” holds the content, which would be published with the site.")
        }
    }

    package func run() throws {
        let progress = ProgressLine()
        try RunReporter(content: content).run {
            defer { progress.clear() }
            return try Pipeline(content.options(output: out)) { progress.show($0) }.build()
        }
    }
}
