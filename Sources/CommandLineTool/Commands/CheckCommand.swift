package import ArgumentParser
import Pipeline

/// `yardstick check`
package struct CheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Finds every mistake in the content and writes nothing.",
        discussion: """
            EXAMPLES
              yardstick check
              yardstick check --strict --verbose
            """)

    @OptionGroup var content: ContentOptions

    package init() {}

    package func run() throws {
        try RunReporter(content: content).run {
            try Pipeline(content.options(output: "")).check()
        }
    }
}
