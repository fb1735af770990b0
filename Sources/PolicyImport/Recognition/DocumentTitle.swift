import PolicyText

/// The title of a document: short lines before its text that together end in a kind of document, 方案, 规划, 意见 …
///
/// A notice that only issues a plan (关于印发…的通知) is not what a reader calls the document: the plan's own title below it counts,
/// else the name inside the notice's.
struct DocumentTitle: Hashable, Sendable {
    /// Without 征求意见稿 and its like; nil where nothing looked like a title.
    let text: String?
    /// The lines it stands in, the line that only says 征求意见稿 included.
    let lines: Set<Int>
    /// 征求意见稿, 草案 … as written behind the title.
    let stage: String?
}

extension DocumentTitle {
    /// - Parameter head: The lines before the first numbered item.
    init(in head: ArraySlice<ImportedLine>) {
        let runs = Self.runs(head)
        let complete = runs.filter { Self.isComplete($0.text) }
        let own = complete.last { !Self.isNotice($0.text) }
        let chosen = own ?? complete.last ?? runs.first { $0.isFirst }
        guard let chosen, !complete.isEmpty || Self.sent(head) == nil else {
            let (text, stage) = Self.sent(head).map(Self.withoutStage) ?? (nil, nil)
            self.init(text: text, lines: [], stage: stage)
            return
        }
        var (text, stage) = Self.withoutStage(chosen.text)
        var lines = chosen.lines
        if own == nil, let inner = Self.issued(in: text) {
            (text, stage) = (inner, stage ?? Self.withoutStage(inner).stage)
        }
        if stage == nil, let below = head.first(where: { $0.number > (chosen.last ?? 0) && !$0.trimmed.isEmpty }),
            let found = Self.stageOnly(below.trimmed)
        {
            stage = found
            lines.insert(below.number)
        }
        self.init(text: Self.withoutStage(text).text, lines: lines, stage: stage)
    }
}

extension DocumentTitle {
    private struct Run {
        var text = ""
        var lines: Set<Int> = []
        /// Whether no sentence precedes it.
        var isFirst = true
        var last: Int? { lines.max() }
    }

    /// Title-like lines put together up to a kind of document; one blank line may divide them.
    private static func runs(_ head: ArraySlice<ImportedLine>) -> [Run] {
        var runs: [Run] = []
        var open: Run?
        var blanks = 0
        var isFirst = true
        func close() {
            if let run = open { runs.append(run) }
            open = nil
        }
        for line in head {
            let text = bare(line.trimmed)
            guard !text.isEmpty else {
                blanks += 1
                if blanks > 1 { close() }
                continue
            }
            defer { blanks = 0 }
            guard isTitleLike(line, text) else {
                close()
                if text.unicodeScalars.count > 45 { isFirst = false }
                continue
            }
            if let run = open, isComplete(run.text) && stageOnly(text) == nil || run.lines.count >= 4 { close() }
            if stageOnly(text) != nil, open == nil { continue }
            var run = open ?? Run(isFirst: isFirst)
            run.text = joined(run.text, text)
            run.lines.insert(line.number)
            open = run
        }
        close()
        return runs
    }

    /// Without the marks of a Markdown heading or of bold type.
    private static func bare(_ text: Substring) -> Substring {
        var text = text.drop { $0 == "#" }.trimmed
        if text.hasPrefix("**"), text.hasSuffix("**"), text.utf8.count > 4 {
            text = text.dropFirst(2).dropLast(2).trimmed
        }
        return text
    }

    private static func joined(_ first: String, _ second: Substring) -> String {
        let isLatin = (first.utf8.last ?? 0x80) < 0x80 && (second.utf8.first ?? 0x80) < 0x80
        return first + (isLatin ? " " : "") + second
    }

    private static func isTitleLike(_ line: ImportedLine, _ text: Substring) -> Bool {
        guard text.unicodeScalars.count <= 45, line.text.utf8.first != 0x09, let last = text.unicodeScalars.last,
            !"。！？；：，、,;:|".unicodeScalars.contains(last), text.unicodeScalars.contains(where: \.isHan)
        else { return false }
        switch LineShape(line.text) {
        case .text, .heading: break
        case .blank, .item, .annex, .field, .table, .other: return false
        }
        guard DocumentNumber(in: text) == nil, !WrittenDate.isOnlyDate(text) else { return false }
        // 图解 | … links to a picture of the document.
        return !hasGap(text) && !text.contains { "|｜".contains($0) }
    }

    /// Names of several bodies stand apart in one line, titles do not.
    private static func hasGap(_ text: Substring) -> Bool {
        var spaces = 0
        for scalar in text.unicodeScalars {
            spaces = scalar.isBlank ? spaces + 1 : 0
            if spaces >= 3 { return true }
        }
        return false
    }
}

extension DocumentTitle {
    private static let kinds = [
        "意见", "方案", "规划", "纲要", "计划", "行动", "办法", "通知", "条例", "决定", "细则", "指南", "标准", "规范", "要点", "清单", "公告", "报告",
        "措施",
        "规程", "制度", "建议", "批复", "规定", "战略", "政策", "倡议", "决议", "预案", "举措", "任务", "分工", "安排", "通告", "章程", "准则", "规则",
        "目标",
        "函", "草案", "令",
    ]
    private static let notices = ["通知", "公告", "通告", "函", "批复", "令"]
    private static let stages = ["征求意见稿", "公开征求意见稿", "送审稿", "讨论稿", "草案", "修订草案", "草稿", "初稿", "审议稿"]

    private static func isComplete(_ text: String) -> Bool {
        let core = core(text)
        return kinds.contains { core.hasSuffix($0) }
    }

    private static func isNotice(_ text: String) -> Bool {
        let core = core(text)
        return notices.contains { core.hasSuffix($0) }
    }

    /// Without brackets and quotation marks at the end.
    private static func core(_ text: String) -> Substring {
        var rest = text[...].trimmed
        while let last = rest.unicodeScalars.last {
            if last.folded == ")", let open = rest.unicodeScalars.lastIndex(where: { $0.folded == "(" }) {
                rest = rest[..<open].trimmed
            } else if "》”\"」』".unicodeScalars.contains(last) {
                rest = rest.dropLast().trimmed
            } else {
                return rest
            }
        }
        return rest
    }

    private static func withoutStage(_ text: String) -> (text: String, stage: String?) {
        guard let last = text.unicodeScalars.last, last.folded == ")",
            let open = text.unicodeScalars.lastIndex(where: { $0.folded == "(" }),
            let stage = stageOnly(text[open...])
        else { return (text, nil) }
        return (String(text[..<open].trimmed), stage)
    }

    /// The stage a bracket states, where the text is nothing else.
    private static func stageOnly(_ text: Substring) -> String? {
        let scalars = text.unicodeScalars.map(\.folded)
        guard scalars.first == "(", scalars.last == ")" else { return nil }
        let inner = String(String.UnicodeScalarView(scalars.dropFirst().dropLast().filter { !$0.isBlank }))
        return stages.contains(inner) ? inner : nil
    }

    /// X of 现将《X》印发给你们, where a notice has no title of its own.
    private static func sent(_ head: ArraySlice<ImportedLine>) -> String? {
        head.lazy.compactMap { line -> String? in
            guard let open = line.text.firstIndex(of: "《"), line.text[..<open].hasSuffix("现将"),
                let close = line.text[open...].firstIndex(of: "》")
            else { return nil }
            let name = String(line.text[line.text.index(after: open)..<close])
            let isSent = ["印发", "下发", "转发", "发给", "公布", "发布"].contains {
                String(line.text[close...]).range(ofWord: $0) != nil
            }
            return isSent && isComplete(name) ? name : nil
        }.first
    }

    /// X of 关于印发《X》的通知 or 关于印发X的通知.
    private static func issued(in text: String) -> String? {
        for verb in ["印发", "发布", "下发", "转发", "公布"] {
            guard let start = text.range(ofWord: verb)?.upperBound else { continue }
            let rest = text[start...]
            if let open = rest.firstIndex(of: "《"), let close = rest.lastIndex(of: "》"), open < close {
                return String(rest[rest.index(after: open)..<close])
            }
            if let end = text.range(ofWord: "的通知")?.lowerBound, end > start { return String(text[start..<end]) }
        }
        return nil
    }
}

extension String {
    /// Where `word` first stands.
    func range(ofWord word: String) -> Range<String.Index>? {
        var place = startIndex
        guard let first = word.utf8.first else { return nil }
        while let start = utf8[place...].firstIndex(of: first) {
            if utf8[start...].starts(with: word.utf8) { return start..<utf8.index(start, offsetBy: word.utf8.count) }
            place = utf8.index(after: start)
        }
        return nil
    }
}
