package import ArgumentParser
import ContentEditing
import DataExchange
import Diagnostics
import Pipeline
import PolicyModel

/// `yardstick data merge`
package struct DataMergeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merges a sheet that came back into the observations.",
        discussion: """
            Reads .csv (UTF-8 or GB18030) and .xlsx, checks every row and reports each one it refuses with its cell; while there \
            is any, nothing is changed. What is merged goes where the observations live, in the file of the indicators or the \
            CSV file that file names; every other byte stays.

            EXAMPLES
              yardstick data merge returned/shili-healthy-county.xlsx --dry-run
              yardstick data merge returned/shili-healthy-county.csv
              yardstick data merge county.xlsx --policy shili-healthy-county --partial
            """)

    @Argument(help: ArgumentHelp("The sheet: .csv or .xlsx.", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(
            "The id of the policy the sheet is for; otherwise the name of the file may be its id, else any policy may be.",
            valueName: "id"))
    var policy: String?

    @Flag(help: "Merge the good rows although others are refused.")
    var partial = false

    @Flag(help: "Let values that differ take the place of those in the content.")
    var replace = false

    @Flag(help: "Show what would change and write nothing.")
    var dryRun = false

    @OptionGroup var folder: AssessedFolder

    package init() {}

    package func run() throws {
        let content = try folder.assess()
        let report = MergeReport(language: folder.language, root: folder.root)
        let merge: DataMerge
        do throws(DataExchangeError) {
            merge = try DataMerge(
                try ReturnedFile(path: file), into: content.catalog, root: folder.root,
                diagnostics: content.diagnostics,
                MergeOptions(policy: policy, isPartial: partial, allowsReplacing: replace))
            try write(merge, report)
        } catch {
            Terminal.standardError.write(report.text(error))
            throw Outcome(error.blame)
        }
        report.show(merge, isDryRun: dryRun)
        if !merge.refused.isEmpty { throw Outcome.contentHasErrors }
    }

    private func write(_ merge: DataMerge, _ report: MergeReport) throws(DataExchangeError) {
        guard !dryRun else { return }
        do throws(ContentFileError) {
            try ContentWriter(root: folder.root).write(merge.files)
        } catch {
            throw DataExchangeError(place: error.path, message: error.reason, blame: .machine)
        }
    }
}
