import ContentSource
import SiteGenerator

/// The files of a prepared site by their address, each made when it is asked for.
///
/// An address is compared byte by byte, as file systems do, so a request cannot reach a file by another spelling.
package struct SiteIndex: Sendable {
    private let site: PreparedSite
    private let entries: [[UInt8]: Entry]
    private let search: SearchFiles

    private enum Entry: Sendable {
        case made(PageRequest)
        case asset(Int)
        case copy(String)
    }

    /// What stands at an address.
    package enum File: Sendable {
        case bytes([UInt8])
        /// The absolute path of a file that is copied as it is, and may be large.
        case copy(path: String)
    }

    package init(_ site: PreparedSite) {
        self.site = site
        search = SearchFiles(site.generator.search)
        var entries: [[UInt8]: Entry] = [:]
        let requests = site.generator.requests
        entries.reserveCapacity(requests.count + site.assets.count + site.theme.assets.count)
        for request in requests { entries[Array(site.generator.path(of: request).utf8)] = .made(request) }
        for (number, asset) in site.theme.assets.enumerated() { entries[Array(asset.path.utf8)] = .asset(number) }
        for path in site.assets { entries[Array(path.utf8)] = .copy(path) }
        self.entries = entries
    }

    /// Every address, in no order.
    package var paths: some Collection<[UInt8]> { Array(entries.keys) + search.files.keys }

    /// Whether the site has a file at the address.
    package func contains(_ path: [UInt8]) -> Bool { entries[path] != nil || searched(path) != nil }

    /// Makes the file at an address relative to the root of the site; nil where there is none, or none any more.
    ///
    /// - Throws: where a theme's template shows itself without end.
    package func file(at path: [UInt8]) throws -> File? {
        switch entries[path] {
        case .made(let request): .bytes(try site.generator.make(request).bytes)
        case .asset(let number): .bytes(site.theme.assets[number].bytes)
        case .copy(let path): site.folder.realPath(ofFile: path).map { .copy(path: $0) }
        case nil: searched(path).map { .bytes($0) }
        }
    }

    private func searched(_ path: [UInt8]) -> [UInt8]? {
        path.starts(with: SiteSearch.folder.utf8) ? search.files[path] : nil
    }
}
