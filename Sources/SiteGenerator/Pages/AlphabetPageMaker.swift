import PolicyModel

/// Makes the list of names in the order of pinyin.
struct AlphabetPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    private struct Entry {
        /// The name without its place: 示例县卫生健康局 is looked up under W.
        let key: String
        let name: AlphabetPage.Name
    }

    func page() -> AlphabetPage {
        var initials = InitialLetters()
        let order = NameOrder(site.language)
        let groups = Dictionary(grouping: agencies + indicators) { initials.letter(of: $0.key) }
        let letters = groups.sorted { ($0.key == "#" ? "~" : $0.key) < ($1.key == "#" ? "~" : $1.key) }
        return AlphabetPage(
            frame: pages.frame(SiteAddress.alphabet, title: site.words[.alphabet]),
            letters: letters.map { letter, entries in
                AlphabetPage.Letter(
                    letter: letter, anchor: letter == "#" ? "other" : letter.lowercased(),
                    names: entries.sorted { precedes($0, $1, order) }.map(\.name))
            })
    }
}

extension AlphabetPageMaker {
    private var agencies: [Entry] {
        site.catalog.agencies.flatMap { agency in
            let place = site.catalog[agency.jurisdiction]
            return ([agency.name] + agency.otherNames).map { name in
                Entry(
                    key: Self.withoutPlace(name, place),
                    name: AlphabetPage.Name(
                        name: name, url: SiteAddress.agency(agency.id), kind: site.words[.agency],
                        context: name == agency.name ? place.fullName : agency.name, isExample: place.isExample))
            }
        }
    }

    private var indicators: [Entry] {
        site.catalog.indicators.flatMap { indicator in
            ([indicator.name] + indicator.aliases).map { name in
                Entry(
                    key: name,
                    name: AlphabetPage.Name(
                        name: name, url: SiteAddress.indicator(indicator.id), kind: site.words[.indicator],
                        context: site.catalog[indicator.policy].shortTitle,
                        isExample: site.catalog.isExample(indicator.policy)))
            }
        }
    }

    private func precedes(_ entry: Entry, _ other: Entry, _ order: NameOrder) -> Bool {
        if entry.key != other.key { return order.precedes(entry.key, other.key) }
        if entry.name.context != other.name.context { return order.precedes(entry.name.context, other.name.context) }
        return entry.name.url < other.name.url
    }

    /// The name behind that of its place, or behind the level a short name begins with: 县卫健局, 市教委.
    private static func withoutPlace(_ name: String, _ place: Jurisdiction) -> String {
        for prefix in [place.fullName, place.name, "省", "市", "区", "县", "旗"]
        where name.hasPrefix(prefix) && name.count > prefix.count + 1 {
            return String(name.dropFirst(prefix.count))
        }
        return name
    }
}
