import ContentSource
import DataFiles
package import Diagnostics

/// Pieces of text editors offer while typing, for the front matter no schema reaches and for entries of registers.
package struct Snippets: Sendable {
    /// The file Visual Studio Code reads them from.
    package static let file = "yardstick.code-snippets"

    private let language: Language

    package init(language: Language) { self.language = language }

    /// The file's text.
    package var text: String {
        let snippets = Snippet.all.map { snippet in
            let body = snippet.body.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
            return (
                key: snippet.name.text(in: language),
                value: JSONText.fields([
                    ("scope", .text(snippet.scope)), ("prefix", .list(snippet.prefixes.map { .text($0) })),
                    ("description", .text(snippet.description.text(in: language))),
                    ("body", .list(body.map { .text(String($0)) })),
                ])
            )
        }
        return JSONText.fields(snippets).open() + "\n"
    }
}
