package import Diagnostics

/// A text as HTML, with what other pages need to know of it.
package struct RenderedMarkdown: Hashable, Sendable {
    package struct Heading: Hashable, Sendable {
        /// The level written, 1 to 6, after the shift by `MarkdownOptions.headingBase`.
        package let level: Int
        /// The `id` in the HTML, prefix included; empty when ids are off.
        package let id: String
        /// Without markup.
        package let text: String
        package let position: SourcePosition
    }

    package struct Link: Hashable, Sendable {
        /// As the author wrote it, before any resolver.
        package let destination: String
        /// Where the link's `[` or `<` stands.
        package let position: SourcePosition
    }

    package struct Image: Hashable, Sendable {
        /// As the author wrote it, before any resolver.
        package let source: String
        package let alt: String
        package let position: SourcePosition
    }

    /// Something that is not in the HTML as its author may have meant it.
    package struct Rejection: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// Shown as the text it was typed as.
            case rawHTML
            /// A link or image whose address could run code; its words are shown alone.
            case dangerousAddress
            /// Cells of a table row past its last column; left out. `text` is the first of them.
            case surplusCells
        }
        package let kind: Kind
        package let text: String
        package let position: SourcePosition
    }

    package let html: String
    package let headings: [Heading]
    package let links: [Link]
    package let images: [Image]
    package let rejections: [Rejection]

    /// The words alone, one line per block, for summaries and search; computed from `html` on each call.
    package var plainText: String { PlainText.of(html) }
}
