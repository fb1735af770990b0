import SiteGenerator
import Synchronization

/// The files of a site's search in memory, made when the first of them is asked for: a preview that nobody searches has no work with them.
final class SearchFiles: Sendable {
    private let search: SiteSearch
    private let made = Mutex<[[UInt8]: [UInt8]]?>(nil)

    init(_ search: SiteSearch) { self.search = search }

    /// Content by address.
    var files: [[UInt8]: [UInt8]] {
        made.withLock { made in
            if let made { return made }
            var files: [[UInt8]: [UInt8]] = [:]
            search.write { for file in $0 { files[Array(file.path.utf8)] = file.bytes } }
            made = files
            return files
        }
    }
}
