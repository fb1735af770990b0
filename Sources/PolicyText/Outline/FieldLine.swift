internal import Diagnostics
internal import PolicyModel

/// A line of its own that says one thing about a measure: `责任单位：市卫生健康委、市财政局`, `- **Due**: 2025-03`.
struct FieldLine: Sendable {
    enum Key: Hashable, Sendable {
        case agencies(Role)
        case indicators
        case due
    }

    /// `nil` for a key that is no field's.
    let key: Key?
    let name: Range<Int>
    let value: Range<Int>
}

extension FieldLine {
    /// The line as a field, if it has the shape of one: a short key, a colon and a value, or `【责任单位】` and a value.
    init?(_ line: TextLine, in source: SourceText) {
        guard line.kind == .text || line.kind == .quote, !line.isHeading else { return nil }
        let end = source.trimmed(line.span).upperBound
        let start = line.kind == .quote ? Self.behindQuote(line, end, source) : Self.behindBullet(line, end, source)
        guard let (name, colon) = Self.bracketedName(start, end, source) ?? Self.plainName(start, end, source)
        else { return nil }
        self.name = Self.withoutStars(name, source)
        value = Self.withoutStars(colon..<end, source)
        // Where the value closes a bracket it does not open, the line goes on with a clause broken above it.
        guard !self.name.isEmpty, BracketBalance(source, value).unopened == 0 else { return nil }
        key = Self.key(self.name, in: source)
        // A quotation is no field that was misspelt.
        if line.kind == .quote, key == nil { return nil }
    }

    /// The field with the value that goes on, or only begins, on a line below.
    func continued(to end: Int, in source: SourceText) -> FieldLine {
        FieldLine(key: key, name: name, value: source.trimmed(value.lowerBound..<end))
    }

    /// The same field with a value of its own.
    func with(_ value: Range<Int>) -> FieldLine { FieldLine(key: key, name: name, value: value) }

    /// The known key this one was probably meant to be; short words are too near each other to tell.
    func nearestKeys(in source: SourceText) -> [String] {
        let written = source.string(name)
        guard key == nil, written.count >= 3 else { return [] }
        return nearestNames(to: written, in: Self.spellings)
    }
}

extension FieldLine {
    private static func behindQuote(_ line: TextLine, _ end: Int, _ source: SourceText) -> Int {
        let mark = source.skipSpace(from: line.span.lowerBound, to: end)
        return source.skipSpace(from: mark + 1, to: end)
    }

    private static func behindBullet(_ line: TextLine, _ end: Int, _ source: SourceText) -> Int {
        var place = line.content
        if line.isBold { return place }
        while place < end {
            let (value, next) = source.scalar(at: place)
            guard bullets.contains(value) else { break }
            place = source.skipSpace(from: next, to: end)
        }
        return place
    }

    /// The words before the first colon, if they are few.
    private static func plainName(_ start: Int, _ end: Int, _ source: SourceText) -> (Range<Int>, Int)? {
        var place = start
        var count = 0
        while place < end {
            let (value, next) = source.scalar(at: place)
            if value.folded == ":" { return place > start ? (start..<place, next) : nil }
            guard value.isHan || value.isLatinLetter || value == "*" || value.isSpace, count < 16 else { return nil }
            count += 1
            place = next
        }
        return nil
    }

    /// The words in the bracket a line begins with, if they are a label of agencies.
    private static func bracketedName(_ start: Int, _ end: Int, _ source: SourceText) -> (Range<Int>, Int)? {
        guard start < end else { return nil }
        let (open, inside) = source.scalar(at: start)
        guard [0x3010, 0x3014, 0x5B, 0x28].contains(open.folded) else { return nil }
        var place = inside
        while place < end, place - inside <= 36 {
            let (value, next) = source.scalar(at: place)
            if [0x3011, 0x3015, 0x5D, 0x29].contains(value.folded) {
                guard place > inside, case .agencies = key(inside..<place, in: source) else { return nil }
                let behind = source.skipSpace(from: next, to: end)
                let hasColon = behind < end && source.scalar(at: behind).value.folded == ":"
                return (inside..<place, hasColon ? source.scalar(at: behind).next : behind)
            }
            place = next
        }
        return nil
    }

    private static func key(_ name: Range<Int>, in source: SourceText) -> Key? {
        if let key = keys[source.string(name).lowercased()] { return key }
        let reading = Reading(source, name)
        return RoleWords.isLabel(reading, reading.all)
            ? RoleWords.label(reading, reading.all).map { .agencies($0) } : nil
    }

    private static let bullets = Set("-*+—●■◆▲★·•○※◎➢".unicodeScalars.map(\.value))

    private static func withoutStars(_ span: Range<Int>, _ source: SourceText) -> Range<Int> {
        var result = source.trimmed(span)
        while let first = result.first, source.bytes[first] == UInt8(ascii: "*") {
            result = source.trimmed((first + 1)..<result.upperBound)
        }
        while let last = result.last, source.bytes[last] == UInt8(ascii: "*") {
            result = source.trimmed(result.lowerBound..<last)
        }
        return result
    }

    private static let groups: [(words: [String], key: Key)] = [
        (["牵头单位", "牵头部门", "牵头责任单位", "Lead"], .agencies(.lead)),
        (
            ["责任单位", "责任部门", "负责单位", "负责部门", "主要责任单位", "责任主体", "实施单位", "落实单位", "Agencies"],
            .agencies(.responsible)
        ),
        (["指导单位", "指导部门", "Guide"], .agencies(.guide)),
        (["配合单位", "配合部门", "参与单位", "参加单位", "协同单位", "协助单位", "Support"], .agencies(.support)),
        (["指标", "相关指标", "对应指标", "Indicators"], .indicators),
        (["完成时限", "完成时间", "完成期限", "Due"], .due),
    ]
    private static let keys = Dictionary(
        uniqueKeysWithValues: groups.flatMap { group in group.words.map { ($0.lowercased(), group.key) } })
    private static let spellings = groups.flatMap(\.words)
}
