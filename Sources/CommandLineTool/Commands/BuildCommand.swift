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

    @Option(help: ArgumentHelp("The folder of the finished site.", valueName: "folder"))
    var out = "public"

    package init() {}

    package func run() throws {
        let progress = ProgressLine()
        try RunReporter(content: content).run {
            defer { progress.clear() }
            return try Pipeline(content.options(output: out)) { progress.show($0) }.build()
        }
    }
}
