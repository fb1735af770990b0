import Diagnostics
import PolicyModel

/// The newest progress notes as an Atom feed (RFC 4287), those of fictional places left out.
///
/// Links are absolute where the site knows its own address, else relative to the feed (RFC 4287, 2: IRI references).
struct AtomFeed {
    let site: SiteFacts

    /// How many notes a reader is offered.
    private static let length = 50

    func bytes() -> [UInt8] {
        let settings = site.catalog.site
        let notes = site.catalog.updates.indices.map { Handle<Update>($0) }
            .filter { !site.catalog.isExample(site.catalog[$0].policy) }.prefix(Self.length)
        let updated = notes.first.map { site.catalog[$0].date } ?? settings.asOf
        let base = settings.baseURL.map { " xml:base=\"\($0.xmlEscaped)\"" } ?? ""
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.language == .chinese ? "zh-CN" : "en")"\(base)>
            <title>\(settings.title.xmlEscaped)</title>
            <id>\(StableUUID(of: "feed:" + settings.title).urn)</id>
            <updated>\(Self.time(of: updated))</updated>
            <author><name>\(settings.title.xmlEscaped)</name></author>
            <link rel="self" type="application/atom+xml" href="\(address(SiteAddress.feed))"/>
            <link rel="alternate" type="text/html" href="\(address(SiteAddress.updates))"/>

            """
        if let description = settings.description { text += "<subtitle>\(description.xmlEscaped)</subtitle>\n" }
        let items = ItemMaker(site: site, root: "")
        for note in notes { text += entry(site.catalog[note], items.update(note, headingLevel: 2)) }
        return Array((text + "</feed>\n").utf8)
    }
}

extension AtomFeed {
    private func entry(_ update: Update, _ item: UpdateItem) -> String {
        let author = item.agency.map { "<author><name>\($0.label.xmlEscaped)</name></author>\n" } ?? ""
        let percent = item.percent.map { " \($0)" } ?? ""
        return """
            <entry>
            <title>\(item.title.xmlEscaped)</title>
            <id>\(StableUUID(of: "update:\(site.catalog[update.policy].id)/\(update.id)").urn)</id>
            <updated>\(Self.time(of: update.date))</updated>
            \(author)<link rel="alternate" type="text/html" href="\(address(item.url))"/>
            <category term="\(update.status.rawValue)" label="\(item.status.label.xmlEscaped)"/>
            <summary>\((item.policy.label + " · " + item.status.label + percent).xmlEscaped)</summary>
            <content type="html">\(item.body.xmlEscaped)</content>
            </entry>

            """
    }

    private func address(_ path: String) -> String { ((site.catalog.site.baseURL ?? "") + path).xmlEscaped }

    /// Notes are dated to the day; the feed asks for a time.
    private static func time(of date: CalendarDate) -> String { "\(date.firstDay)T00:00:00Z" }
}

extension String {
    /// As `markupEscaped`, without the characters XML 1.0 forbids (section 2.2).
    fileprivate var xmlEscaped: String {
        let allowed = unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
            default: false
            }
        }
        return String(String.UnicodeScalarView(allowed)).markupEscaped
    }
}
