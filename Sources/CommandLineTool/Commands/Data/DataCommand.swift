package import ArgumentParser

/// `yardstick data`
package struct DataCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Asks for indicator values in sheets and merges the sheets that come back.",
        discussion: """
            EXAMPLES
              yardstick data template --out sheets
              yardstick data merge returned/shili-healthy-county.xlsx --dry-run
              yardstick data merge returned/shili-healthy-county.xlsx
            """,
        subcommands: [DataTemplateCommand.self, DataMergeCommand.self])

    package init() {}
}
