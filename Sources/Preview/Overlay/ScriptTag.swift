/// The tag that makes a page follow the preview: the only bytes that differ from those of a built site.
package struct ScriptTag: Sendable {
    private let bytes: [UInt8]

    /// - Parameters:
    ///   - site: the version of the site the page shows.
    ///   - origin: `http://127.0.0.1:8080`; named in full, since a page's `base` may lead elsewhere.
    package init(site: String, origin: String) {
        let tag = """
            <script src="\(origin)\(PreviewAsset.script.address)" data-site="\(site)" \
            data-state="\(origin)/\(PreviewAsset.state)" data-style="\(origin)\(PreviewAsset.style.address)" defer></script>

            """
        bytes = Array(tag.utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The page with the tag before its last `</body>`, or at its end where it has none.
    package func inserted(into page: [UInt8]) -> [UInt8] {
        let end = Array("</body>".utf8)
        var place = page.count - end.count
        while place >= 0, !page[place...].starts(with: end) { place -= 1 }
        guard place >= 0 else { return page + bytes }
        return Array(page[..<place]) + bytes + Array(page[place...])
    }
}
