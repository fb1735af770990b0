package import ArgumentParser

/// `yardstick man`
package struct ManCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Prints the manual page, made of the same texts as --help.",
        discussion: """
            EXAMPLES
              yardstick man | man -l -
              yardstick man > yardstick.1
            """)

    package init() {}

    package func run() throws {
        let page = ManualPage(program: try .program(), version: YardstickCommand.configuration.version)
        Terminal.standardOutput.write(page.text(), terminator: "")
    }
}
