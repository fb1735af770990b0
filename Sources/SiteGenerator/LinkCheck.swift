package import Diagnostics

/// Judges links of the content against the finished site: does the page or file exist, and the place on it?
package struct LinkCheck {
    private let generator: SiteGenerator
    private let addresses: ContentLinks
    /// Pages by address; made only where a link names a place on them.
    private let pages: [String: PageRequest]
    private let files: Set<String>

    /// `files` are those copied as they are.
    package init(_ generator: SiteGenerator, files: [String]) {
        self.generator = generator
        addresses = ContentLinks(site: generator.site, root: "")
        pages = Dictionary(
            generator.requests.map { (generator.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        self.files = Set(files + generator.theme.assets.map(\.path))
    }

    /// Links that lead nowhere, each with what the site has instead.
    package func diagnostics(_ links: [Located<String>]) -> [Diagnostic] {
        var anchors: [String: Set<String>] = [:]
        return links.compactMap { link in
            guard let (path, fragment) = target(of: link) else { return nil }
            guard let page = pages[path] else {
                guard !files.contains(path) else { return nil }
                return .deadLink(link, near: near(path))
            }
            guard !fragment.isEmpty, fragment != "top" else { return nil }
            let known = anchors[path] ?? Anchors.of(page, made: generator)
            anchors[path] = known
            return known.contains(fragment) ? nil : .deadAnchor(link, fragment, near: near(fragment, in: known))
        }
    }

    /// Pages and files with an address spelt alike, as links name them.
    private func near(_ path: String) -> [String] {
        let links = Dictionary(
            (Array(pages.keys) + files).map { (Self.stem($0), link(to: $0)) }, uniquingKeysWith: { first, _ in first })
        return nearestNames(to: Self.stem(path), in: links.keys).compactMap { links[$0] }
    }

    /// What tells pages apart: with the ending they share, a short name would resemble every other.
    private static func stem(_ path: String) -> String {
        path.hasSuffix(".html") ? String(path.dropLast(".html".count)) : path
    }

    /// The file of the content a page is made of, where there is one; else the page.
    private func link(to path: String) -> String {
        if case .policy = pages[path] { return "../\(Self.stem(path)).md" }
        if case .article = pages[path] { return "../pages/\(Self.stem(path)).md" }
        return "../\(path)"
    }

    /// Names spelt alike, or that end as the fragment does: `p-talent` for `talent`.
    private func near(_ fragment: String, in known: Set<String>) -> [String] {
        let endings = known.filter { $0.hasSuffix("-" + fragment) }.sorted()
        return endings.isEmpty ? nearestNames(to: fragment, in: known) : Array(endings.prefix(3))
    }

    /// The address and the place on the page; nil for a link that leaves the site.
    private func target(of link: Located<String>) -> (path: String, fragment: String)? {
        let isOnOwnPage = link.value.hasPrefix("#") && !link.range.file.hasPrefix("updates/")
        guard isOnOwnPage || ContentLinks.isInternal(link.value) else { return nil }
        let address = addresses.address(of: isOnOwnPage ? link.range.file + link.value : link.value)
        let (path, rest) = ContentLinks.split(address)
        let fragment = rest.firstIndex(of: "#").map { rest[rest.index(after: $0)...] } ?? ""
        return (String(path).percentDecoded, String(fragment).percentDecoded)
    }
}

/// The places of a page that a link can name.
private enum Anchors {
    static func of(_ page: PageRequest, made generator: SiteGenerator) -> Set<String> {
        guard let file = try? generator.make(page) else { return [] }
        var anchors: Set<String> = []
        var rest = file.bytes[...]
        let mark = Array(" id=\"".utf8)
        while let start = rest.firstRange(of: mark)?.upperBound {
            let end = rest[start...].firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex
            anchors.insert(String(decoding: rest[start..<end], as: UTF8.self))
            rest = rest[end...]
        }
        return anchors
    }
}

extension Diagnostic {
    fileprivate static func deadLink(_ link: Located<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .warning, .deadLink, at: link.range,
            Message(
                "the site has no page or file “\(link.value)”; link to a file of the content, such as ../policies/plan.md",
                zh: "网站上没有页面或文件“\(link.value)”；请链接到内容里的文件，如 ../policies/plan.md"),
            nearMisses: near)
    }

    fileprivate static func deadAnchor(_ link: Located<String>, _ fragment: String, near: [String]) -> Diagnostic {
        Diagnostic(
            .warning, .deadLink, at: link.range,
            Message(
                "the page exists, but has no place “#\(fragment)”; link to the page, or to a heading it has",
                zh: "页面存在，但其中没有“#\(fragment)”这个位置；请链接到页面本身或其中已有的标题"),
            nearMisses: near.map { "#" + $0 })
    }
}
