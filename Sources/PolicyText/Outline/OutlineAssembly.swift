internal import Diagnostics
internal import PolicyModel

/// Turns outline nodes into parts, in document order, because what one clause sets holds for those behind it.
struct OutlineAssembly {
    let source: SourceText
    let reader: PartReader
    let nodes: [OutlineNode]

    private(set) var parts: [OutlinePart] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var isContext: [Bool] = []
    private var promisedYears: [[TimePoint]] = []
    private var responsibility = ResponsibilityReader()
    private let commitments: CommitmentReader

    init(source: SourceText, reader: PartReader, nodes: [OutlineNode]) {
        self.source = source
        self.reader = reader
        self.nodes = nodes
        commitments = CommitmentReader(source: source, publicationYear: PublicationYear.find(in: source, reader.lines))
    }

    mutating func add(_ index: Int) {
        let node = nodes[index]
        let draft = reader.read(node)
        let title = draft.title?.span ?? 0..<0
        let parent = node.parent
        isContext.append(
            (index > 0 && node.marker == nil) || parent.map { isContext[$0] } ?? false
                || (node.marker != nil && ContextTitle.matches(Reading(source, title), isTopLevel: parent == nil)))
        let answers = responsibility.read(draft, in: source)
        let kind = kind(index, hasClause: answers.hasClause)
        let prose = kind == .measure ? prose(draft) : []
        let read = commitments.read(
            draft.paragraphs, inherited: parent.map { promisedYears[$0] } ?? [], isContext: isContext[index])
        promisedYears.append(read.promised)
        diagnose(index, draft, kind)
        guard index > 0 || !draft.bodyLines.isEmpty else { return }
        var ledger = answers.ledger
        for mention in prose { ledger.add(mention) }
        parts.append(
            OutlinePart(
                kind: kind, path: node.path, marker: node.marker.map { source.string($0.span) } ?? "",
                title: source.string(title), titleRange: source.range(title),
                slug: draft.title?.slug.map { source.located($0) }, body: reader.body(draft),
                bodyRange: source.range(draft.bodySpan), mentions: ledger.mentions, collectives: ledger.collectives,
                clauseTexts: answers.clauseTexts, indicatorNames: answers.indicatorNames, due: answers.due,
                commitments: read.commitments))
    }
}

extension OutlineAssembly {
    private func kind(_ index: Int, hasClause: Bool) -> OutlinePart.Kind {
        let node = nodes[index]
        guard let marker = node.marker else { return index == 0 ? .preamble : .context }
        if node.parent == nil, !node.children.isEmpty { return .chapter }
        if isContext[index] { return node.parent == nil ? .chapter : .context }
        if !node.children.isEmpty { return .section }
        return marker.form.isChapter && !hasClause ? .chapter : .measure
    }

    private func prose(_ draft: PartReader.Draft) -> [AgencyMention] {
        let prose = ProseResponsibility(source: source)
        let clauses = draft.clauses.map(\.span)
        return draft.paragraphs.flatMap { paragraph in
            prose.mentions(in: paragraph, outside: clauses.filter { paragraph.contains($0.lowerBound) })
        }
    }

    private mutating func diagnose(_ index: Int, _ draft: PartReader.Draft, _ kind: OutlinePart.Kind) {
        let node = nodes[index]
        if let marker = node.marker {
            let siblings = node.parent.map { nodes[$0].children } ?? rootsBefore(index)
            let twin = siblings.first { other in
                other < index && nodes[other].marker?.form == marker.form
                    && nodes[other].marker?.ordinal == marker.ordinal
            }
            if let twin, let first = nodes[twin].marker {
                diagnostics.append(
                    .duplicateNumber(
                        source.string(marker.span), at: source.range(marker.span), first: source.range(first.span)))
            }
            if draft.title?.span.isEmpty ?? true {
                diagnostics.append(.missingTitle(source.string(marker.span), at: source.range(marker.span)))
            }
        }
        if let slug = draft.title?.slug, !isValid(slug: slug) {
            diagnostics.append(.malformedSlug(source.string(slug), at: source.range(slug)))
        }
        if kind != .measure {
            for field in draft.fields {
                diagnostics.append(.fieldOutsideMeasure(source.string(field.name), at: source.range(field.name)))
            }
        } else {
            for field in draft.unknownFields {
                let near = field.nearestKeys(in: source)
                guard !near.isEmpty else { continue }
                diagnostics.append(.unknownField(source.string(field.name), at: source.range(field.name), near: near))
            }
        }
    }

    /// The top items since the last annex began; an annex numbers its own.
    private func rootsBefore(_ index: Int) -> [Int] {
        let start = nodes[..<index].lastIndex { $0.marker == nil } ?? 0
        return (start..<index).filter { nodes[$0].parent == nil && nodes[$0].marker != nil }
    }

    private func isValid(slug: Range<Int>) -> Bool {
        let bytes = source.bytes[slug]
        return !bytes.isEmpty && bytes.first != UInt8(ascii: "-") && bytes.last != UInt8(ascii: "-")
            && bytes.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
    }
}

extension Diagnostic {
    fileprivate static func duplicateNumber(_ marker: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-number", at: range,
            "“\(marker)” stands twice in one branch; each number needs to be its own",
            notes: [Note("first used here", at: first)])
    }

    fileprivate static func missingTitle(_ marker: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, "missing-title", at: range, "“\(marker)” has no title; expected words behind the number")
    }

    fileprivate static func malformedSlug(_ slug: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "malformed-slug", at: range,
            "“{#\(slug)}” is no slug; expected lower-case letters, digits and hyphens, for example {#clinics}")
    }

    fileprivate static func fieldOutsideMeasure(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, "field-outside-measure", at: range,
            "“\(key)” stands outside a measure; expected below the lowest numbered item of a task")
    }

    fileprivate static func unknownField(_ key: String, at range: SourceRange, near: [String]) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-field", at: range, "“\(key)” is no known field; the line is read as text",
            nearMisses: near)
    }
}
