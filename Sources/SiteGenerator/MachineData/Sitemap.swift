import PolicyModel

/// The sitemap (sitemaps.org protocol 0.9).
enum Sitemap {
    /// A page and the day it last had news, where that is known.
    struct Entry {
        let path: String
        let changed: CalendarDate?
    }

    static func bytes(_ entries: [Entry], baseURL: String) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for entry in entries.sorted(by: { $0.path < $1.path }) {
            let address = baseURL + (entry.path == SiteAddress.home ? "" : entry.path)
            let changed = entry.changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
            text += "<url><loc>\(address.markupEscaped)</loc>\(changed)</url>\n"
        }
        return Array((text + "</urlset>\n").utf8)
    }
}
