import ArgumentParser
import FoundationEssentials

/// A command as the argument parser describes it to other programs.
struct DescribedCommand: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let defaultSubcommand: String?
    let subcommands: [DescribedCommand]?
    let arguments: [Argument]?

    /// An option, flag or argument.
    struct Argument: Decodable {
        let kind: Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let preferredName: Name?
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let abstract: String?

        enum Kind: String, Decodable {
            case positional, option, flag
        }

        struct Name: Decodable {
            let kind: Kind
            let name: String

            enum Kind: String, Decodable {
                case long, short, longWithSingleDash
            }

            /// With its hyphens.
            var written: String {
                switch kind {
                case .long: "--" + name
                case .short, .longWithSingleDash: "-" + name
                }
            }
        }
    }

    /// The whole program.
    static func program() throws -> DescribedCommand {
        try JSONDecoder().decode(Dump.self, from: Data(YardstickCommand._dumpHelp().utf8)).command
    }

    private struct Dump: Decodable {
        let command: DescribedCommand
    }
}

extension DescribedCommand {
    /// The subcommands people use.
    var shownSubcommands: [DescribedCommand] { (subcommands ?? []).filter { $0.commandName != "help" } }

    var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

    /// What the discussion says, taken apart at its lines in capitals: prose has no heading.
    var sections: [(heading: String, lines: [String])] {
        var sections: [(heading: String, lines: [String])] = [("", [])]
        for line in (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
            let isHeading = !line.isEmpty && line.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
            if isHeading {
                sections.append((String(line), []))
            } else {
                sections[sections.count - 1].lines.append(String(line))
            }
        }
        return sections.map { section in
            let body = section.lines.drop(while: \.isEmpty)
            return (
                section.heading,
                Array(body.prefix((body.lastIndex { !$0.isEmpty } ?? body.startIndex - 1) - body.startIndex + 1))
            )
        }
    }
}
