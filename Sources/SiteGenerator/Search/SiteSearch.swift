import Diagnostics
import PolicyModel
import SearchIndex

/// The search of a site: which documents there are, and the files of their index.
package struct SiteSearch: Sendable {
    private let collection: SearchCollection

    /// The folder of the index, below the root of the site.
    package static let folder = "search/"

    init(pages: PageContext) {
        let catalog = pages.site.catalog
        let documents = Documents(catalog)
        let maker = SearchDocumentMaker(pages: pages)
        collection = SearchCollection(
            kinds: documents.kinds,
            policies: catalog.policies.map { SearchCollection.Policy(id: $0.id, title: $0.shortTitle) },
            statuses: SearchDocumentMaker.ResultStatus.all.map { status in
                let chip = StatusChip(status, in: pages.site.language)
                return SearchCollection.Status(key: chip.key, label: chip.label, symbol: chip.symbol)
            }
        ) { number in documents[number].document(by: maker) }
    }

    /// Hands over every file, a few at a time; `index.js` comes last.
    package func write<Failure: Error>(to body: ([SiteFile]) throws(Failure) -> Void) throws(Failure) {
        try SearchIndexWriter(collection).write { files throws(Failure) in
            try body(files.map { SiteFile(path: Self.folder + $0.path, bytes: $0.bytes) })
        }
    }
}

/// The documents of a site in the order of the index.
private struct Documents: Sendable {
    private let ends: [(kind: Kind, end: Int)]
    let kinds: [SearchCollection.Kind]

    enum Kind: String, CaseIterable {
        case agency
        case indicator
        case policy
        case measure
        case update
        case page

        func count(in catalog: Catalog) -> Int {
            switch self {
            case .agency: catalog.agencies.count
            case .indicator: catalog.indicators.count
            case .policy: catalog.policies.count
            case .measure: catalog.measures.count
            case .update: catalog.updates.count
            case .page: catalog.articles.count
            }
        }
    }

    /// One document: its kind, and its place in the catalog.
    struct Document {
        let kind: Kind
        let index: Int

        func document(by maker: SearchDocumentMaker) -> SearchDocument {
            switch kind {
            case .agency: maker.document(Handle<Agency>(index))
            case .indicator: maker.document(Handle<Indicator>(index))
            case .policy: maker.document(Handle<Policy>(index))
            case .measure: maker.document(Handle<Measure>(index))
            case .update: maker.document(Handle<Update>(index))
            case .page: maker.document(article: index)
            }
        }
    }

    init(_ catalog: Catalog) {
        var (end, ends): (Int, [(Kind, Int)]) = (0, [])
        for kind in Kind.allCases {
            end += kind.count(in: catalog)
            ends.append((kind, end))
        }
        self.ends = ends
        kinds = Kind.allCases.map { kind in
            SearchCollection.Kind(
                name: kind.rawValue, count: kind.count(in: catalog),
                isFoundByPinyinAtOnce: kind != .measure && kind != .update)
        }
    }

    /// - Precondition: there are more documents than `number`.
    subscript(number: Int) -> Document {
        var start = 0
        for (kind, end) in ends {
            if number < end { return Document(kind: kind, index: number - start) }
            start = end
        }
        preconditionFailure("the collection has \(start) documents, not \(number + 1)")
    }
}

extension StatusChip {
    fileprivate init(_ status: SearchDocumentMaker.ResultStatus, in language: Language) {
        switch status {
        case .progress(let progress): self.init(progress, in: language)
        case .target(let status): self.init(status, in: language)
        }
    }
}
