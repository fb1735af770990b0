package import Diagnostics
import Glibc

/// Asks other servers whether what the content links to is still there.
///
/// Politely: one request to a host at a time and a pause before the next, four hosts at once, only the head of a page where the
/// server allows it, and what was seen within the week is not asked again.
package struct ExternalLinkCheck {
    private let cache: LinkCache
    private let curl: Curl
    /// Seconds between two requests to one host.
    private let pause: Double

    package init(cache: LinkCache, pause: Double = 1, program: String = "curl") {
        self.cache = cache
        self.pause = pause
        curl = Curl(program: program)
    }

    /// One finding for each link that leads nowhere; links that are not `http` or `https` are left out.
    ///
    /// - Throws: `CurlFailure` where the program curl is missing or fails.
    package func check(_ links: [Located<String>]) throws(CurlFailure) -> [Diagnostic] {
        let outside = links.filter { Self.isOutside($0.value) }
        var cache = cache
        var answers = cache.fresh()
        let wanted = Set(outside.map { Self.page($0.value) }).subtracting(answers.keys).sorted()
        for (number, round) in Self.rounds(wanted).enumerated() {
            if number > 0 { usleep(UInt32(pause * 1_000_000)) }
            let found = try curl.ask(round)
            answers.merge(found) { $1 }
            cache.remember(found)
        }
        cache.save()
        return outside.compactMap { link in answers[Self.page(link.value)].flatMap { Diagnostic.finding($0, link) } }
    }
}

extension ExternalLinkCheck {
    /// True for an address of another server.
    package static func isOutside(_ link: String) -> Bool {
        let head = link.prefix(8).lowercased()
        return head.hasPrefix("http://") || head.hasPrefix("https://")
    }

    /// The address without the place on the page.
    private static func page(_ link: String) -> String { String(link.prefix { $0 != "#" }) }

    /// At most one address of each host, and four addresses, in a round.
    static func rounds(_ addresses: [String]) -> [[String]] {
        var queues: [String: [String]] = [:]
        for address in addresses { queues[host(of: address), default: []].append(address) }
        var rounds: [[String]] = []
        while !queues.isEmpty {
            let hosts = queues.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(4).map(\.key)
            rounds.append(hosts.compactMap { queues[$0]?.removeFirst() })
            queues = queues.filter { !$0.value.isEmpty }
        }
        return rounds
    }

    private static func host(of address: String) -> String {
        let rest = address.drop { $0 != "/" }.drop { $0 == "/" }
        return rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
    }
}

extension Diagnostic {
    fileprivate static func finding(_ answer: LinkAnswer, _ link: Located<String>) -> Diagnostic? {
        switch answer {
        case .found: nil
        case .gone(let status):
            Diagnostic(
                .warning, .deadExternalLink, at: link.range,
                Message(
                    "the other server has no page “\(link.value)” any more (\(status)); correct the address, or remove the link",
                    zh: "对方网站已没有“\(link.value)”这个页面（\(status)）；请更正地址或删除链接"))
        case .unknown(let reason):
            Diagnostic(
                .suggestion, .unreachableExternalLink, at: link.range,
                Message(
                    "whether “\(link.value)” still exists could not be found out: ",
                    zh: "无法确认“\(link.value)”是否仍然有效：") + reason)
        }
    }
}
