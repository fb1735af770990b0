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
    /// The line as a field, if it has the shape of one: a short key, a colon and a value.
    init?(_ line: TextLine, in source: SourceText) {
        guard line.kind == .text, !line.isHeading else { return nil }
        var place = line.content
        let end = source.trimmed(line.contentSpan).upperBound
        if place < end, [0x2D, 0x2A, 0x2B].contains(source.bytes[place]), !line.isBold {
            place = source.skipSpace(from: place + 1, to: end)
            if source.starts(with: "**", at: place, before: end) { place += 2 }
        }
        let start = place
        var count = 0
        while place < end {
            let (value, next) = source.scalar(at: place)
            if value.folded == ":" { break }
            guard value.isHan || value.isLatinLetter || value == "*" || value.isSpace, count < 16 else { return nil }
            count += 1
            place = next
        }
        guard place < end, place > start else { return nil }
        name = Self.withoutStars(start..<place, source)
        value = Self.withoutStars(source.scalar(at: place).next..<end, source)
        guard !name.isEmpty else { return nil }
        key = Self.keys[source.string(name).lowercased()]
    }

    /// The known key this one was probably meant to be; short words are too near each other to tell.
    func nearestKeys(in source: SourceText) -> [String] {
        let written = source.string(name)
        guard key == nil, written.count >= 3 else { return [] }
        return nearestNames(to: written, in: Self.spellings)
    }
}

extension FieldLine {
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
