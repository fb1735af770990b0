internal import Diagnostics
internal import PolicyModel

/// Turns outline nodes into parts, in document order, because what one clause sets holds for those behind it.
struct OutlineAssembly {
    let source: SourceText
    let reader: PartReader
    let nodes: [OutlineNode]

    private(set) var parts: [OutlinePart] = []
    private(set) var checks: OutlineChecks
    private var isContext: [Bool] = []
    private var announcements: [Announcement] = []
    /// What the chapters tell each other: 一、总体目标 … 二、具体目标 ….
    private var chapterAnnouncement = Announcement()
    private var responsibility = ResponsibilityReader()
    private let commitments: CommitmentReader

    init(source: SourceText, reader: PartReader, nodes: [OutlineNode]) {
        self.source = source
        self.reader = reader
        self.nodes = nodes
        checks = OutlineChecks(source: source, nodes: nodes)
        commitments = CommitmentReader(source: source, years: DocumentYears(source, reader.lines))
    }

    mutating func add(_ index: Int) {
        let node = nodes[index]
        let draft = reader.read(node, isAnnex: index > 0 && node.marker == nil)
        let title = draft.title?.span ?? 0..<0
        let parent = node.parent
        isContext.append(
            node.isAside || (index > 0 && node.marker == nil) || parent.map { isContext[$0] } ?? false
                || (node.marker != nil && ContextTitle.matches(Reading(source, title), isTopLevel: parent == nil)))
        let answers = responsibility.read(draft, in: source)
        let kind = kind(index, hasClause: answers.hasClause)
        let prose = kind == .measure ? prose(draft) : []
        let read = commitments.read(
            draft.paragraphs, title: title, below: parent.map { announcements[$0] } ?? chapterAnnouncement,
            isContext: isContext[index])
        announcements.append(read.announcement)
        if let parent {
            announcements[parent].hear(read.announcement)
        } else {
            chapterAnnouncement.hear(read.announcement)
        }
        checks.check(index, draft, kind)
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
        if isContext[index] { return node.parent == nil && !node.isAside ? .chapter : .context }
        if !node.children.isEmpty { return .section }
        let isTop = node.parent == nil || marker.form <= .chapter
        return isTop && marker.form.isChapter && !hasClause ? .chapter : .measure
    }

    private func prose(_ draft: PartReader.Draft) -> [AgencyMention] {
        let prose = ProseResponsibility(source: source)
        var clauses = draft.clauses.map(\.span)[...]
        return draft.paragraphs.flatMap { paragraph in
            let own = clauses.prefix { $0.lowerBound < paragraph.upperBound }
            clauses = clauses.dropFirst(own.count)
            return prose.mentions(in: paragraph, outside: Array(own))
        }
    }
}
