import Foundation

/// What other servers said lately, kept in a file beside other programs' caches.
package struct LinkCache {
    private let file: String
    /// Seconds since 1970.
    private let now: Double
    private var entries: [String: Entry] = [:]

    private struct Entry: Codable {
        let status: Int
        let seen: Double
    }

    /// Days an answer holds; a page that was gone is asked for again the next day.
    private static let week = 7.0 * 86_400
    private static let day = 86_400.0

    /// A missing or damaged file is an empty cache.
    package init(file: String, now: Double) {
        self.file = file
        self.now = now
        guard let data = FileManager.default.contents(atPath: file) else { return }
        entries = (try? JSONDecoder().decode([String: Entry].self, from: data)) ?? [:]
    }

    /// The usual place: `$XDG_CACHE_HOME/yardstick/links.json`, or below `~/.cache`.
    package static var usualFile: String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (base ?? (environment["HOME"] ?? "/tmp") + "/.cache") + "/yardstick/links.json"
    }

    /// Answers that still hold.
    func fresh() -> [String: LinkAnswer] {
        entries.compactMapValues { entry in
            let isFound = entry.status == 0
            guard now >= entry.seen, now - entry.seen < (isFound ? Self.week : Self.day) else { return nil }
            return isFound ? .found : .gone(status: entry.status)
        }
    }

    /// Keeps what a server said; one that said nothing is asked again next time.
    mutating func remember(_ answers: [String: LinkAnswer]) {
        for (address, answer) in answers {
            switch answer {
            case .found: entries[address] = Entry(status: 0, seen: now)
            case .gone(let status): entries[address] = Entry(status: status, seen: now)
            case .unknown: entries[address] = nil
            }
        }
    }

    /// A cache that cannot be written only costs time.
    func save() {
        let folder = URL(filePath: file).deletingLastPathComponent()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(entries.filter { now - $0.value.seen < Self.week }) else { return }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? data.write(to: URL(filePath: file), options: .atomic)
    }
}
