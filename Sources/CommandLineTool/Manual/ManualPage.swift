/// The manual page, made of what the argument parser knows of every command.
struct ManualPage {
    let program: DescribedCommand
    let version: String

    /// The page for man(1).
    func text() -> String {
        var page = Roff()
        page.title(program.commandName.uppercased(), "1", "", "Yardstick \(version)", "User Commands")
        page.section("NAME")
        page.prose(["\(program.commandName) - \(Self.phrase(program.abstract))"])
        page.section("SYNOPSIS")
        page.usage([(program.commandName, true), ("command", false), ("…", false)])
        page.section("DESCRIPTION")
        page.prose([
            "Staff keep the texts of plans as Markdown and the numbers as JSON or CSV in a folder, usually Content.",
            "yardstick links every measure to its responsible agencies and its indicators, judges progress, and writes one folder",
            "that any web server can serve and any browser can open from disk.",
        ])
        page.section("COMMANDS")
        for command in program.shownSubcommands { add(command, above: [program.commandName], to: &page) }
        for section in program.sections where !section.heading.isEmpty { add(section, to: &page) }
        page.section("OPTIONS")
        for argument in program.shownArguments { page.item(argument.term, argument.value, argument.explanation) }
        page.section("ENVIRONMENT")
        page.item(
            "LC_ALL, LC_MESSAGES, LANG", "",
            "The language of messages, where neither --language nor the site says which.")
        page.item(
            "NO_COLOR", "",
            "If set and not empty, no colours are used. They never are where the output is no terminal, or TERM is dumb."
        )
        page.section("FILES")
        page.item("Content/", "", "What staff write; --content names another folder.")
        page.item(
            "Themes/", "", "Themes beside the content, in the folder you work in, or where the program is installed.")
        page.item("public/", "", "The finished site.")
        return page.text
    }

    /// One command with those below it.
    private func add(_ command: DescribedCommand, above: [String], to page: inout Roff) {
        let path = above + [command.commandName]
        page.subsection(path.joined(separator: " "))
        page.prose([command.abstract ?? ""])
        let prose = command.sections[0].lines
        if !prose.isEmpty { page.prose([""] + prose) }
        for argument in command.shownArguments where argument.isOwn {
            page.item(argument.term, argument.value, argument.explanation)
        }
        for section in command.sections.dropFirst() {
            page.prose(["", section.heading.capitalised + ":"])
            page.verbatim(section.lines.map(Self.unindented))
        }
        for inner in command.shownSubcommands { add(inner, above: path, to: &page) }
    }

    private func add(_ section: (heading: String, lines: [String]), to page: inout Roff) {
        page.section(section.heading == "EXIT CODES" ? "EXIT STATUS" : section.heading)
        page.verbatim(section.lines.map(Self.unindented))
    }

    private static func unindented(_ line: String) -> String { line.hasPrefix("  ") ? String(line.dropFirst(2)) : line }

    /// As the line that whatis(1) shows: no capital, no full stop.
    private static func phrase(_ sentence: String?) -> String {
        let text = sentence ?? ""
        return text.prefix(1).lowercased() + text.dropFirst().prefix(while: { $0 != "." })
    }
}

extension DescribedCommand.Argument {
    /// Not one that every command has.
    fileprivate var isOwn: Bool { preferredName.map { $0.name != "help" && $0.name != "version" } ?? true }

    fileprivate var term: String {
        switch kind {
        case .positional: "<\(valueName ?? "")>" + (isRepeating ? " …" : "")
        case .option, .flag: (names ?? []).map(\.written).joined(separator: ", ")
        }
    }

    fileprivate var value: String {
        switch kind {
        case .option: valueName ?? ""
        case .positional, .flag: ""
        }
    }

    fileprivate var explanation: String {
        let text = abstract ?? ""
        return defaultValue.map { "\(text) Default: \($0)." } ?? text
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
