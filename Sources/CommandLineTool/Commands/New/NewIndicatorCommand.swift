import ArgumentParser
import ContentStarter

/// `yardstick new indicator`
struct NewIndicatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator",
        abstract: "Adds an indicator to a policy.",
        discussion: """
            EXAMPLES
              yardstick new indicator --policy shili-plan --name 自来水普及率 --unit %
              yardstick new indicator --policy shili-plan --name 自来水普及率 --unit % \\
                  --baseline 2024=88 --target 2027=≥95 --measure 2.1.1
            """)

    @Option(help: ArgumentHelp("The id of the policy.", valueName: "id"), completion: .contentIDs(.policies))
    var policy: String

    @Option(help: "The name as the document has it.")
    var name: String

    @Option(help: "The unit: %, ‰, 岁 …")
    var unit: String

    @Option(help: "The id; otherwise made from that of the policy and a number.")
    var id: String?

    @Option(help: ArgumentHelp("Where the plan starts from.", valueName: "year=value"))
    var baseline: NewIndicator.DatedText?

    @Option(
        help: ArgumentHelp("A target as the document writes it; may be given several times.", valueName: "year=value"))
    var target: [NewIndicator.DatedText] = []

    @Option(
        help: ArgumentHelp("A measure it belongs to; may be given several times.", valueName: "number"),
        completion: .contentIDs(.measures))
    var measure: [String] = []

    @OptionGroup var options: AdditionOptions

    func run() throws {
        try options.add { existing, _ in
            try NewIndicator(
                policy: policy, id: id, name: name, unit: unit, baseline: baseline, targets: target, measures: measure
            ).addition(to: existing)
        }
    }
}

extension NewIndicator.DatedText: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
