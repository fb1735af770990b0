package import ArgumentParser
import ContentEditing
import DataExchange
import Diagnostics
import Pipeline
import PolicyModel
import RegularFiles

/// `yardstick data template`
package struct DataTemplateCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Writes a sheet for each policy with the values that are due.",
        discussion: """
            A value is due for every year that is over and has none: after the newest observation, or after the baseline where \
            there is none, and for every target. Send the sheets out, have the column of values filled in, and give them to \
            `yardstick data merge` as .csv or .xlsx.

            EXAMPLES
              yardstick data template
              yardstick data template shili-healthy-county --out sheets
              yardstick data template --as-of 2026-12-31
            """)

    /// The kinds of sheets that are written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case csv
    }

    @Argument(help: ArgumentHelp("The ids of the policies; all of them if none is named.", valueName: "policy"))
    var policies: [String] = []

    @Option(
        help: ArgumentHelp("The folder of the sheets.", valueName: "folder"), completion: .directory)
    var out = "data-sheets"

    @Option(help: "The format of the sheets.")
    var format = Format.csv

    @Flag(help: "Replace sheets that exist and differ; whatever was filled in there is lost.")
    var force = false

    @OptionGroup var folder: AssessedFolder

    package init() {}

    package func validate() throws {
        guard !out.isEmpty else {
            throw ValidationError(
                Message("No folder for the sheets is named.", zh: "没有指明存放表格的文件夹。"), in: folder.language)
        }
    }

    package func run() throws {
        let content = try folder.assess()
        let catalog = content.catalog
        let language = folder.language
        for policy in policies where !catalog.policies.contains(where: { $0.id == policy }) {
            let near = nearestNames(to: policy, in: catalog.policies.map(\.id))
            try FailureReporter(language: language).run { throw WrongUse(message: .noPolicy(policy).suggesting(near)) }
        }
        let errors = content.diagnostics.count { $0.severity == .error }
        if errors > 0 { Terminal.standardError.write(Message.hasErrors(errors).text(in: language)) }
        let sheets = DataTemplate(catalog, language: catalog.site.language).sheets(of: policies)
        try write(sheets, language)
    }
}

extension DataTemplateCommand {
    private func write(_ sheets: [DataTemplate.Sheet], _ language: Language) throws {
        let out = FolderPlace.name(out)
        let due = sheets.filter { $0.rowCount > 0 }
        let files = due.map { sheet in
            PlannedFile(
                sheet.fileName, bytes: sheet.bytes, former: try? RegularFile.bytes(of: "\(out)/\(sheet.fileName)"))
        }
        let filled = files.filter { $0.former != nil && $0.former != $0.bytes }
        guard filled.isEmpty || force else {
            for file in filled {
                Terminal.standardError.write("\(out)/\(file.path): " + Message.exists.text(in: language))
            }
            throw Outcome.wrongUse
        }
        try FailureReporter(language: language).run {
            try ContentWriter(root: out).write(files.filter { $0.former != $0.bytes })
        }
        for sheet in sheets {
            let line: Message =
                sheet.rowCount > 0 ? .sheet("\(out)/\(sheet.fileName)", sheet.rowCount) : .nothingDue(sheet.policy)
            Terminal.standardOutput.write(line.text(in: language))
        }
    }
}

extension Message {
    fileprivate static func noPolicy(_ id: String) -> Message {
        Message("there is no policy “\(id)”", zh: "没有政策文件“\(id)”")
    }

    fileprivate static func hasErrors(_ errors: Int) -> Message {
        Message(
            "the content has \(errors) error\(errors == 1 ? "" : "s"); what cannot be read is asked for nowhere (yardstick check)",
            zh: "内容有 \(errors) 处错误；无法读取的指标不会出现在表里（yardstick check）")
    }

    fileprivate static var exists: Message {
        Message(
            "a sheet that differs is there already, perhaps filled in; choose another --out, or --force replaces it",
            zh: "那里已有一张不同的表，也许已经填过；请换一个 --out，或用 --force 覆盖")
    }

    fileprivate static func sheet(_ path: String, _ rows: Int) -> Message {
        Message("\(path): \(rows) value\(rows == 1 ? "" : "s") due", zh: "\(path)：\(rows) 个数值待填")
    }

    fileprivate static func nothingDue(_ policy: String) -> Message {
        Message("\(policy): nothing is due", zh: "\(policy)：没有待填的数值")
    }
}
