package import PolicyModel

/// One file of the site that is yet to be made.
package enum PageRequest: Hashable, Sendable {
    case home
    case policies
    case policy(Handle<Policy>)
    case measure(Handle<Measure>)
    /// Agencies and indicators in the order of pinyin.
    case alphabet
    case agencies
    case agency(Handle<Agency>)
    case indicators
    case indicator(Handle<Indicator>)
    case observations(Handle<Indicator>)
    case places
    case place(Handle<Jurisdiction>)
    case concepts
    case concept(Handle<Concept>)
    case targets
    case progress
    case timeline
    case updates
    case updatesOf(year: Int)
    case article(index: Int)
    case methodology
    case dataIndex
    case dataFile(DataFileName)
    case search
    case notFound
    case styleguide
    case feed
    case sitemap

    /// The files under `data/`.
    package enum DataFileName: String, Hashable, Sendable, CaseIterable {
        case policies
        case measures
        case agencies
        case indicators
        case concepts
    }
}
