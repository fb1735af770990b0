import ArgumentParser
import ContentStarter

/// `yardstick new policy`
struct NewPolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Adds a policy: a file for its text, with the front matter to fill in.",
        discussion: """
            A plan that exists as a Word document or web page is better imported: yardstick import.

            EXAMPLES
              yardstick new policy water --title 示例县饮水安全方案 --jurisdiction shili
            """)

    @Argument(
        help: ArgumentHelp("The id: lower-case letters, digits and hyphens; it becomes an address.", valueName: "id"))
    var id: String

    @Option(help: "The full title of the document.")
    var title: String

    @Option(
        help: ArgumentHelp("The id or name of a place in jurisdictions.json.", valueName: "place"),
        completion: .contentIDs(.places))
    var jurisdiction: String

    @OptionGroup var target: AdditionOptions

    func run() throws {
        try target.add { existing, language in
            try NewPolicy(id: id, title: title, jurisdiction: jurisdiction).addition(to: existing, in: language)
        }
    }
}
