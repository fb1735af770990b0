package import ArgumentParser
import Diagnostics
import Glibc
import Preview

/// `yardstick serve`
package struct ServeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site in a browser and follows every change.",
        discussion: """
            The site is built in memory; the output folder is left alone. While the content has errors, the last good site stays \
            and a list over it says where they are. Ctrl-C ends the preview.

            EXAMPLES
              yardstick serve --open               show the site and open it in a browser
              yardstick serve --port 9000          listen at another port
              yardstick serve --poll               for content on a network drive
              yardstick serve --host 0.0.0.0       let other computers look too
            """)

    @OptionGroup var content: ContentOptions

    @Option(help: "The port to listen at.")
    var port: UInt16 = 8080

    @Option(
        help: ArgumentHelp(
            "The address to listen at; only this computer can connect unless it is given.", valueName: "address"))
    var host: String?

    @Flag(help: "Open the site in a browser.")
    var open = false

    @Flag(help: "Look at all files twice a second instead of waiting to be told of changes.")
    var poll = false

    package init() {}

    package func validate() throws {
        guard port > 0 else {
            throw ValidationError(
                Message("There is no port 0; choose one from 1 to 65535.", zh: "没有 0 号端口；请选 1 到 65535 之间的端口。"),
                in: content.language)
        }
    }

    package func run() throws {
        let messages = content.messages
        let reporter = ServeReporter(content: content, isOpening: open)
        let place = try FailureReporter(language: content.language).run { try ListeningPlace(host: host, port: port) }
        let options = PreviewOptions(build: content.options(output: ""), place: place, isPolling: poll) {
            messages.chosen(site: $0)
        }
        PreviewServer(options) { reporter.show($0) }.run()
    }
}
