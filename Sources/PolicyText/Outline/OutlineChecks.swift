internal import Diagnostics

/// Finds what authors got wrong in the outline: numbers and slugs used twice, missing titles, misplaced or misspelt fields.
struct OutlineChecks {
    let source: SourceText
    let nodes: [OutlineNode]

    private(set) var diagnostics: [Diagnostic] = []
    private var firstOfPath: [[Int]: Range<Int>] = [:]
    private var firstOfPlace: [Place: Range<Int>] = [:]
    /// Annexes so far: each numbers its top items anew.
    private var annex = 0
    private var firstOfSlug: [String: Range<Int>] = [:]

    /// Where a number may stand once.
    private struct Place: Hashable {
        let parent: Int?
        let annex: Int
        let form: NumberMarker.Form
        let numbers: [Int]
        let isAside: Bool
    }

    init(source: SourceText, nodes: [OutlineNode]) {
        self.source = source
        self.nodes = nodes
    }

    mutating func check(_ index: Int, _ draft: PartReader.Draft, _ kind: OutlinePart.Kind) {
        if let marker = nodes[index].marker {
            checkNumber(index, marker, isMeasure: kind == .measure, hasSlug: draft.title?.slug != nil)
            if draft.title?.span.isEmpty ?? true {
                diagnostics.append(.missingTitle(source.string(marker.span), at: source.range(marker.span)))
            }
        }
        if nodes[index].marker == nil { annex += 1 }
        if let slug = draft.title?.slug { check(slug: slug) }
        for field in kind == .measure ? draft.unknownFields : [] {
            let near = field.nearestKeys(in: source)
            guard !near.isEmpty else { continue }
            diagnostics.append(.unknownField(source.string(field.name), at: source.range(field.name), near: near))
        }
        for field in kind == .measure ? [] : draft.fields {
            diagnostics.append(.fieldOutsideMeasure(source.string(field.name), at: source.range(field.name)))
        }
    }
}

extension OutlineChecks {
    /// A number may stand once in its branch; the path of a measure once in the text, because its address comes from it.
    ///
    /// A slug gives an item that repeats a number an address of its own, so then the number is only odd.
    private mutating func checkNumber(_ index: Int, _ marker: NumberMarker, isMeasure: Bool, hasSlug: Bool) {
        let node = nodes[index]
        let place = Place(
            parent: node.parent, annex: node.parent == nil ? annex : 0, form: marker.form, numbers: marker.numbers,
            isAside: node.isAside)
        let isAddressed = isMeasure && !hasSlug
        if let first = firstOfPlace[place] ?? (isAddressed ? firstOfPath[node.path] : nil) {
            diagnostics.append(
                .duplicateNumber(
                    source.string(marker.span), at: source.range(marker.span), first: source.range(first),
                    hasSlug: hasSlug))
        }
        if firstOfPlace[place] == nil { firstOfPlace[place] = marker.span }
        if isAddressed, firstOfPath[node.path] == nil { firstOfPath[node.path] = marker.span }
    }

    private mutating func check(slug: Range<Int>) {
        let name = source.string(slug)
        let isValid =
            !name.isEmpty && !name.hasPrefix("-") && !name.hasSuffix("-")
            && name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
        if !isValid {
            diagnostics.append(.malformedSlug(name, at: source.range(slug)))
        } else if let first = firstOfSlug[name] {
            diagnostics.append(.duplicateSlug(name, at: source.range(slug), first: source.range(first)))
        } else {
            firstOfSlug[name] = slug
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateNumber(
        _ marker: String, at range: SourceRange, first: SourceRange, hasSlug: Bool
    ) -> Diagnostic {
        Diagnostic(
            hasSlug ? .warning : .error, .duplicateNumber, at: range,
            hasSlug
                ? Message(
                    "“\(marker)” stands twice in one branch; its {#slug} keeps the addresses apart",
                    zh: "“\(marker)”在同一级里出现了两次；网址靠 {#…} 区分")
                : Message(
                    "“\(marker)” stands twice in one branch; give it a number of its own or, behind its title, a {#slug}",
                    zh: "“\(marker)”在同一级里出现了两次；请改用不同的序号，或在标题后加 {#名称}"),
            notes: [Note(Message("first used here", zh: "第一次用在这里"), at: first)])
    }

    fileprivate static func missingTitle(_ marker: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .missingTitle, at: range,
            Message("“\(marker)” has no title; expected words behind the number", zh: "“\(marker)”没有标题；序号后面应有文字"))
    }

    fileprivate static func malformedSlug(_ slug: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .malformedSlug, at: range,
            Message(
                "“{#\(slug)}” is no slug; expected lower-case letters, digits and hyphens, for example {#clinics}",
                zh: "“{#\(slug)}”写法不对；应为小写字母、数字和连字符，如 {#clinics}"))
    }

    fileprivate static func duplicateSlug(_ slug: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .duplicateSlug, at: range,
            Message(
                "“{#\(slug)}” is taken; expected a name of its own for each measure", zh: "“{#\(slug)}”已经用过；每条措施要用不同的名称"
            ),
            notes: [Note(Message("first used here", zh: "第一次用在这里"), at: first)])
    }

    fileprivate static func fieldOutsideMeasure(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .fieldOutsideMeasure, at: range,
            Message(
                "“\(key)” stands outside a measure; expected below the lowest numbered item of a task",
                zh: "“\(key)”写在了措施之外；应写在最低一级任务条目的下面"))
    }

    fileprivate static func unknownField(_ key: String, at range: SourceRange, near: [String]) -> Diagnostic {
        Diagnostic(
            .warning, .unknownField, at: range,
            Message("“\(key)” is no known field; the line is read as text", zh: "没有“\(key)”这个字段；这一行按普通文字处理"),
            nearMisses: near)
    }
}
