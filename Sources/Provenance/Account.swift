package import Diagnostics

/// What a thing of the content is linked to and why, ready to be shown.
package struct Account: Hashable, Sendable {
    package let title: Message
    package let place: SourceRange?
    package let sections: [Section]

    /// Links of one kind.
    package struct Section: Hashable, Sendable {
        package let heading: Message
        package let entries: [Entry]
    }

    /// One link, and what in the files made it.
    package struct Entry: Hashable, Sendable {
        package let text: Message
        package let reasons: [Reason]
    }

    /// A fact, and where it stands; no place for what follows from other facts.
    package struct Reason: Hashable, Sendable {
        package let text: Message
        package let place: SourceRange?

        init(_ text: Message, at place: SourceRange? = nil) {
            self.text = text
            self.place = place
        }
    }
}

extension Account {
    /// The account on lines; `path` is how a file of the content is named.
    package func text(in language: Language, path: (SourceRange) -> String) -> String {
        func located(_ text: Message, _ place: SourceRange?) -> String {
            let words = text.text(in: language)
            return place.map { words + "  " + path($0) } ?? words
        }
        var lines = [located(title, place)]
        for section in sections where !section.entries.isEmpty {
            lines += ["", section.heading.text(in: language)]
            for entry in section.entries {
                lines.append("  " + entry.text.text(in: language))
                lines += entry.reasons.map { "      " + located($0.text, $0.place) }
            }
        }
        return lines.joined(separator: "\n")
    }
}
