import Foundation
import Testing

/// What the program says of itself: --help, the manual page, completion scripts.
@Suite struct HelpTests {
    private let office: Office

    init() throws { office = try Office() }

    /// A command as `--experimental-dump-help` describes it.
    private struct Described: Decodable {
        let commandName: String
        let discussion: String?
        let subcommands: [Described]?
        let arguments: [Argument]?

        struct Argument: Decodable {
            let names: [Name]?

            struct Name: Decodable { let name: String }
        }

        /// Every command with the words that lead to it; `help` is the parser's own.
        func all(above: [String] = []) -> [(path: [String], command: Described)] {
            let path = above + [commandName]
            return [(path, self)]
                + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.all(above: path) }
        }
    }

    private struct Dump: Decodable { let command: Described }

    private func commands() throws -> [(path: [String], command: Described)] {
        let dump = try office.run(["--experimental-dump-help"]).output
        return try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command.all()
    }

    @Test func everyCommandHasExamples() throws {
        let commands = try commands()
        #expect(commands.count >= 12)
        for (path, _) in commands {
            let help = try office.run(path.dropFirst() + ["--help"])
            #expect(help.code == 0)
            let examples = help.output.split(separator: "EXAMPLES\n").dropFirst().first ?? ""
            #expect(examples.contains("  " + path.joined(separator: " ")), "\(path)")
        }
        #expect(
            try office.run(["--help"]).output.contains("EXIT CODES\n  0 good, 1 the content has errors, 2 wrong use"))
    }

    /// The argument parser breaks lines at 80 columns: what is broken in the source already would be broken twice, and an example in
    /// its middle.
    @Test func nothingIsBrokenTwice() throws {
        for (path, command) in try commands() {
            let lines = (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            let heading = lines.firstIndex(of: "EXAMPLES") ?? lines.endIndex
            for (line, next) in zip(lines[..<heading], lines[..<heading].dropFirst()) {
                #expect(line.isEmpty || next.isEmpty, "\(path): \(next)")
            }
            for line in lines[heading...] { #expect(line.count <= 80, "\(path): \(line)") }
        }
    }

    @Test func examplesUseOnlyOptionsThatExist() throws {
        let commands = try commands()
        for line in commands.flatMap({ ($0.command.discussion ?? "").split(separator: "\n") }) {
            let words = line.split(separator: " ").map(String.init)
            guard words.first == "yardstick", line.hasPrefix("  ") else { continue }
            let used = words.prefix { $0 != "|" && $0 != ">" }
            let owner = commands.filter { used.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
            let isDefault = owner?.path == ["yardstick", "new"]
            let command = isDefault ? commands.first { $0.path == ["yardstick", "new", "site"] } : owner
            let known = Set((command?.command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name))
            for option in used where option.hasPrefix("--") {
                #expect(known.contains(String(option.dropFirst(2))), "\(line)")
            }
        }
    }

    @Test func theManualPageNamesEveryCommand() throws {
        let page = try office.run(["man"])
        #expect(page.code == 0)
        #expect(page.output.hasPrefix(".TH \"YARDSTICK\" \"1\""))
        for (path, command) in try commands().dropFirst() {
            #expect(page.output.contains(".SS \(path.joined(separator: " "))\n"))
            for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.name.count > 1 {
                #expect(page.output.contains("\\-\\-" + name.name.replacing("-", with: "\\-")))
            }
        }
        #expect(page.output.contains(".SH EXIT STATUS\n"))
    }

    static let mandoc = URL(filePath: "/usr/bin/mandoc")

    /// The version has no date, so the page has none; long lines are examples.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: mandoc.path), "mandoc is not installed"))
    func theManualPageIsWellFormed() throws {
        try office.write(office.run(["man"]).output, to: "yardstick.1")
        let lint = try office.run(["-T", "lint", "yardstick.1"], program: Self.mandoc)
        let findings = (lint.output + lint.errors).split(separator: "\n")
            .filter { !$0.contains("missing date") && !$0.contains("longer than 80 bytes") }
        #expect(findings.isEmpty)
        let shown = try office.run(["-T", "utf8", "yardstick.1"], program: Self.mandoc).output
        #expect(shown.contains("yardstick new policy water --title 示例县饮水安全方案"))
    }
}
