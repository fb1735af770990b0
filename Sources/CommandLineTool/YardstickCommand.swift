package import ArgumentParser
import Diagnostics

/// The program, `yardstick`, with its subcommands.
package struct YardstickCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "yardstick",
        abstract: "Builds a public-health policy dashboard from Markdown and JSON.",
        discussion: """
            EXAMPLES
              yardstick build                      build Content into public
              yardstick build --as-of 2026-06-30   say how things stood on that day
              yardstick check --strict             find every mistake, write nothing
              yardstick serve --open               show the site while it is written
              yardstick explain unknown-agency     say what a message means
              yardstick import plan.docx           turn a plan into content
              yardstick new site                   a small complete site to begin with
              yardstick data template              ask for the values that are due
              yardstick diff HEAD                  what differs from the last commit

            EXIT CODES
              0 good, 1 the content has errors, 2 wrong use, 3 the machine failed
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, NewCommand.self,
            ImportCommand.self, DataCommand.self, DiffCommand.self, SchemaCommand.self, CompletionCommand.self,
            ManCommand.self,
        ])

    package init() {}
}

extension YardstickCommand {
    /// Runs the program and ends the process with the documented exit code.
    package static func run() -> Never {
        do {
            var command = try parseAsRoot()
            try command.run()
            if let outcome = outcomeOfOutput() { throw outcome }
        } catch let outcome as Outcome {
            exit(withError: ExitCode((outcomeOfOutput() ?? outcome).rawValue))
        } catch {
            let code = exitCode(for: error)
            guard code == .success else {
                Terminal.standardError.write(fullMessage(for: error))
                exit(withError: ExitCode(Outcome.wrongUse.rawValue))
            }
            exit(withError: error)
        }
        exit(withError: ExitCode.success)
    }
}

extension YardstickCommand {
    /// A report that a program reads may not end in its middle without a word; nil where all of it was written.
    private static func outcomeOfOutput() -> Outcome? {
        guard let reason = Terminal.takeFailureOfOutput() else { return nil }
        let language = (try? LanguageOption.parse([]))?.chosen(site: nil) ?? .english
        return FailureReporter(language: language).tell(UnwrittenOutput(reason: reason))
    }

    private struct UnwrittenOutput: Explained {
        let reason: SystemReason
        var message: Message { Message("the output cannot be written: ", zh: "无法写出结果：") + reason.message }
    }
}

/// Why the program ends without success.
enum Outcome: Int32, Error {
    case contentHasErrors = 1
    case wrongUse = 2
    case machineFailed = 3
}
