import ArgumentParser
import ContentStarter

/// `yardstick new agency`
struct NewAgencyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency",
        abstract: "Adds an agency to the register of its place.",
        discussion: """
            EXAMPLES
              yardstick new agency --jurisdiction shili --name 示例县水利局
              yardstick new agency --jurisdiction shili --name 示例县水利局 \\
                  --short 县水利局 --alias 水利部门 --id shili-water
            """)

    @Option(
        help: ArgumentHelp("The id or name of a place in jurisdictions.json.", valueName: "place"),
        completion: .contentIDs(.places))
    var jurisdiction: String

    @Option(help: "The full name.")
    var name: String

    @Option(help: "The id; otherwise made from the place and the name.")
    var id: String?

    @Option(help: ArgumentHelp("The short name; otherwise made from the full one.", valueName: "name"))
    var short: String?

    @Option(help: ArgumentHelp("Another name texts use; may be given several times.", valueName: "name"))
    var alias: [String] = []

    @OptionGroup var target: AdditionOptions

    func run() throws {
        try target.add { existing, _ in
            try NewAgency(jurisdiction: jurisdiction, name: name, id: id, short: short, aliases: alias)
                .addition(to: existing)
        }
    }
}
