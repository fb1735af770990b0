/// One document (政策文件).
package struct Policy: Sendable {
    package let id: String
    package let title: String
    package let shortTitle: String
    package let jurisdiction: Handle<Jurisdiction>
    package let stage: Stage
    package let issued: CalendarDate?
    /// First and last year; equal where the document names only the year it runs to.
    package let period: ClosedRange<Int>?
    package let documentNumber: String?
    package let issuers: [Issuer]
    package let source: String?
    package let summary: String?
    /// The text in document order.
    package let parts: [PolicyPart]
    package let measures: [Handle<Measure>]
    package let indicators: [Handle<Indicator>]
    /// Newest first.
    package let updates: [Handle<Update>]

    /// How binding the document is yet.
    package enum Stage: String, Sendable, CaseIterable {
        case consultation = "征求意见稿"
        case draft = "草案"
        case final = "正式"
        case repealed = "已废止"
    }

    /// A body that issued the document, as the text names it.
    package struct Issuer: Hashable, Sendable {
        package let statedAs: String
        package let agency: Handle<Agency>

        package init(statedAs: String, agency: Handle<Agency>) {
            self.statedAs = statedAs
            self.agency = agency
        }
    }

    package init(
        id: String, title: String, shortTitle: String, jurisdiction: Handle<Jurisdiction>, stage: Stage,
        issued: CalendarDate?, period: ClosedRange<Int>?, documentNumber: String?, issuers: [Issuer], source: String?,
        summary: String?, parts: [PolicyPart], measures: [Handle<Measure>], indicators: [Handle<Indicator>],
        updates: [Handle<Update>]
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.jurisdiction = jurisdiction
        self.stage = stage
        self.issued = issued
        self.period = period
        self.documentNumber = documentNumber
        self.issuers = issuers
        self.source = source
        self.summary = summary
        self.parts = parts
        self.measures = measures
        self.indicators = indicators
        self.updates = updates
    }
}

/// A stretch of a policy's text under one title.
package enum PolicyPart: Sendable {
    /// Preamble, chapter, section or context item; `body` is Markdown.
    case text(Passage)
    case measure(Handle<Measure>)

    /// Text that is no measure.
    package struct Passage: Sendable {
        package let kind: Kind
        /// As written: 一、 or （一）; empty for the preamble.
        package let marker: String
        package let title: String
        package let path: [Int]
        package let body: String
        package let commitments: [Commitment]

        package init(
            kind: Kind, marker: String, title: String, path: [Int], body: String, commitments: [Commitment]
        ) {
            self.kind = kind
            self.marker = marker
            self.title = title
            self.path = path
            self.body = body
            self.commitments = commitments
        }
    }

    /// What a passage is in its document.
    package enum Kind: Sendable {
        case preamble
        case chapter
        case section
        case context
    }
}
