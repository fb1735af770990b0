package import ArgumentParser

/// `yardstick data`
package struct DataCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Asks for indicator values in sheets and merges the sheets that come back.",
        subcommands: [DataTemplateCommand.self, DataMergeCommand.self])

    package init() {}
}
