import ArgumentParser
import ContentSource
import ContentStarter
import Diagnostics
import PolicyModel

/// `yardstick new update`
struct NewUpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Adds a progress note on measures of a policy.",
        discussion: """
            EXAMPLES
              yardstick new update --policy shili-plan --measure 2.1.1 --status in-progress
              yardstick new update --policy shili-plan --measure 2.1.1 --status 已完成 \\
                  --date 2026-06-30 --percent 100 --agency 县卫生健康局 --title 全部完成
            """)

    @Option(help: ArgumentHelp("The id of the policy.", valueName: "id"), completion: .contentIDs(.policies))
    var policy: String

    @Option(
        help: ArgumentHelp("The number, slug or id of a measure; may be given several times.", valueName: "number"),
        completion: .contentIDs(.measures))
    var measure: [String]

    @Option(
        help: "not-started, in-progress, completed, delayed or suspended; or 未启动, 推进中, 已完成, 滞后, 已暂停.",
        completion: .list(FieldChoices.statuses.map(\.key)))
    var status: String

    @Option(help: ArgumentHelp("The day of the note; otherwise today.", valueName: "yyyy-mm-dd"))
    var date: AsOfDate?

    @Option(help: ArgumentHelp("The share done, 0 to 100.", valueName: "number"))
    var percent: Int?

    @Option(help: ArgumentHelp("Who reports.", valueName: "name"), completion: .contentIDs(.agencies))
    var agency: String?

    @Option(help: "A heading for lists.")
    var title: String?

    @Option(help: "The text of the note; it can be written into the file later.")
    var text: String?

    @Option(
        help: ArgumentHelp("The name of the file without .md; otherwise the day and the measure.", valueName: "name"))
    var file: String?

    @OptionGroup var target: AdditionOptions

    func validate() throws {
        if measure.isEmpty {
            throw ValidationError(
                Message("No measure is named; give at least one --measure.", zh: "没有指明措施；请至少写一个 --measure。"),
                in: target.messages.chosen(site: nil))
        }
    }

    func run() throws {
        try target.add { existing, _ in
            try NewUpdate(
                policy: policy, measures: measure, status: status, date: date?.date ?? .today, percent: percent,
                agency: agency, title: title, text: text, name: file
            ).addition(to: existing)
        }
    }
}
