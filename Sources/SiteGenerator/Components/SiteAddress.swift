import PolicyModel

/// The address of every page, relative to the root of the site. Flat `.html` files work on any server and from disk.
enum SiteAddress {
    static let home = "index.html"
    static let policies = "policies.html"
    static let alphabet = "a-z.html"
    static let agencies = "agencies.html"
    static let indicators = "indicators.html"
    static let progress = "progress.html"
    static let timeline = "timeline.html"
    static let updates = "updates.html"
    static let places = "places.html"
    static let concepts = "compare.html"
    static let targets = "targets.html"
    static let methodology = "methodology.html"
    static let data = "data.html"
    static let search = "search.html"
    static let notFound = "404.html"
    static let styleguide = "styleguide.html"
    static let feed = "feed.xml"
    static let sitemap = "sitemap.xml"

    static func policy(_ id: String) -> String { "policies/\(id).html" }
    static func measure(_ id: String) -> String { "measures/\(id).html" }
    static func agency(_ id: String) -> String { "agencies/\(id).html" }
    static func indicator(_ id: String) -> String { "indicators/\(id).html" }
    static func place(_ id: String) -> String { "places/\(id).html" }
    static func concept(_ id: String) -> String { "compare/\(id).html" }
    static func updates(of year: Int) -> String { "updates/\(year).html" }
    static func article(_ id: String) -> String { "\(id).html" }
    static func observations(_ id: String) -> String { "data/indicators/\(id).csv" }

    /// Names an article may not take, since pages of the site have them.
    static let reserved: Set<String> = [
        "a-z", "index", "policies", "agencies", "indicators", "progress", "timeline", "updates", "methodology", "data",
        "404",
        "places", "compare", "targets", "search", "styleguide",
    ]

    /// The way from a page to the root: empty or `../`.
    static func root(from path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
}
