import PolicyModel

/// Makes the index of everything a site offers to other programs.
struct DataPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> DataPage {
        let lists = PageRequest.DataFileName.allCases.map { name in
            file("data/\(name.rawValue).json", OfferedFile(name))
        }
        let feed = file(SiteAddress.feed, .feed)
        let sitemap = site.catalog.site.baseURL == nil ? [] : [file(SiteAddress.sitemap, .sitemap)]
        return DataPage(
            frame: pages.frame(SiteAddress.data, title: site.words[.data]), files: lists + [feed] + sitemap,
            groups: site.catalog.policies.indices.compactMap { group(Handle($0)) })
    }
}

extension DataPageMaker {
    private func file(_ path: String, _ offered: OfferedFile) -> DataFileItem {
        DataFileItem(
            name: path.split(separator: "/").last.map(String.init) ?? path, url: path,
            description: site.text(.offered(offered)))
    }

    private func group(_ handle: Handle<Policy>) -> IndicatorFiles? {
        let policy = site.catalog[handle]
        guard !policy.indicators.isEmpty else { return nil }
        return IndicatorFiles(
            policy: pages.items(at: SiteAddress.data).link(handle),
            jurisdiction: site.catalog[policy.jurisdiction].fullName, isExample: site.catalog.isExample(handle),
            files: policy.indicators.map { site.catalog[$0] }.map {
                LinkItem($0.name, url: SiteAddress.observations($0.id))
            })
    }
}

/// A file whose contents the data page describes.
enum OfferedFile {
    case policies, measures, agencies, indicators, concepts, feed, sitemap

    fileprivate init(_ name: PageRequest.DataFileName) {
        self =
            switch name {
            case .policies: .policies
            case .measures: .measures
            case .agencies: .agencies
            case .indicators: .indicators
            case .concepts: .concepts
            }
    }
}
