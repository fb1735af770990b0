/// The sitemap (sitemaps.org protocol 0.9) of all pages but the one for missing addresses.
enum Sitemap {
    static func bytes(_ paths: [String], baseURL: String) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for path in paths.sorted() where path.hasSuffix(".html") && path != SiteAddress.notFound {
            let address = baseURL + (path == SiteAddress.home ? "" : path)
            text += "<url><loc>\(address.markupEscaped)</loc></url>\n"
        }
        return Array((text + "</urlset>\n").utf8)
    }
}
