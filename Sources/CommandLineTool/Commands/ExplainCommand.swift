package import ArgumentParser
import Diagnostics

/// `yardstick explain`
package struct ExplainCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a message means, why it arises and how to mend it.",
        discussion: """
            Every message ends with a code in brackets. Without a code, all of them are listed.

            EXAMPLES
              yardstick explain unknown-agency
              yardstick explain bad-value --language zh
              yardstick explain
            """)

    @Argument(help: ArgumentHelp("The code of a message.", valueName: "code"))
    var subject: String?

    @OptionGroup var messages: LanguageOption

    package init() {}

    package func run() throws {
        let language = messages.chosen(site: nil)
        guard let subject else {
            return Terminal.standardOutput.write(CodeExplanation.list(in: language))
        }
        guard let code = Diagnostic.Code(rawValue: subject) else {
            Terminal.standardError.write("yardstick: " + Self.unknown(subject).text(in: language))
            throw Outcome.wrongUse
        }
        Terminal.standardOutput.write(CodeExplanation(code: code, language: language).text)
    }

    private static func unknown(_ subject: String) -> Message {
        let near = nearestNames(to: subject, in: Diagnostic.Code.allCases.map(\.rawValue))
        guard !near.isEmpty else {
            return Message(
                "there is no code “\(subject)”; `yardstick explain` lists all codes",
                zh: "没有代码“\(subject)”；运行 yardstick explain 可列出全部代码")
        }
        return Message(
            "there is no code “\(subject)”; did you mean \(near.joined(separator: ", "))?",
            zh: "没有代码“\(subject)”；是不是要写 \(near.joined(separator: "、"))？")
    }
}
