package import ArgumentParser

/// `yardstick new`
package struct NewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a site to begin with, or adds a policy, agency, indicator or progress note.",
        discussion: """
            “yardstick new folder” makes a small complete site there; everything in it is made up and explains itself. The other forms \
            add to the content that is there. Nothing is ever overwritten.

            EXAMPLES
              yardstick new county
              yardstick new county --example --language en
              yardstick new policy water --title 示例县饮水安全方案 --jurisdiction shili
              yardstick new agency --jurisdiction shili --name 示例县水利局
              yardstick new indicator --policy shili-plan --name 自来水普及率 --unit %
              yardstick new update --policy shili-plan --measure 2.1.1 --status in-progress
            """,
        subcommands: [
            NewSiteCommand.self, NewPolicyCommand.self, NewAgencyCommand.self, NewIndicatorCommand.self,
            NewUpdateCommand.self,
        ],
        defaultSubcommand: NewSiteCommand.self)

    package init() {}
}
