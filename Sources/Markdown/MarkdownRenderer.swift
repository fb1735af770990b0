/// Turns Markdown into HTML: libcmark reads, what it lacks for Chinese texts is mended around it.
package struct MarkdownRenderer: Sendable {
    package let options: MarkdownOptions

    package init(options: MarkdownOptions = MarkdownOptions()) {
        self.options = options
    }

    /// Renders `text`, of any content and size.
    ///
    /// `linkResolver` gets each destination of a link or image that has no scheme and is no mere `#fragment`, and returns the one
    /// to write; positions in the result count within `text`.
    package func render(_ text: String, linkResolver: ((String) -> String)? = nil) -> RenderedMarkdown {
        var text = text
        return text.withUTF8 { bytes in
            let source = bytes.withoutByteOrderMark
            guard options.cjkEmphasis, let mended = EmphasisMender.mend(source) else {
                return render(source, marker: nil, linkResolver: linkResolver)
            }
            return mended.text.withUnsafeBufferPointer {
                render($0, marker: mended.marker, linkResolver: linkResolver)
            }
        }
    }
}

extension MarkdownRenderer {
    private func render(
        _ source: UTF8Bytes, marker: Marker?, linkResolver: ((String) -> String)?
    ) -> RenderedMarkdown {
        let document = ParsedDocument.parse(source, marker: marker, withTables: options.tables)
        var renderer = HTMLRenderer(
            source: source, layout: document.layout, options: options, linkResolver: linkResolver)
        renderer.renderBlocks(of: document)
        return renderer.result
    }
}
