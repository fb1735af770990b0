/// A table of contents: the short lines between 目录 and the place where its first entry comes again, and lines with dot leaders.
///
/// `目　录`, `一、总体要求 1`, `（一）指导思想……2` are dropped; the chapters themselves stay, and so does a title between the two.
enum ContentsPages {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let table = table(lines)
        return lines.indices.compactMap { table.contains($0) || hasLeaders(lines[$0]) ? nil : lines[$0] }
    }
}

extension ContentsPages {
    private static func table(_ lines: [ImportedLine]) -> Range<Int> {
        for (index, line) in lines.enumerated() where line.text.utf8.count <= 60 {
            let heading = name(line.text)
            guard heading == "目录" || heading == "目次" else { continue }
            guard let first = lines[(index + 1)...].firstIndex(where: { !$0.trimmed.isEmpty }) else { return 0..<0 }
            let entry = name(lines[first].text)
            guard entry.count >= 2,
                let again = lines[(first + 1)...].firstIndex(where: { name($0.text).hasPrefix(entry) }),
                lines[first..<again].allSatisfy(isShort)
            else { return 0..<0 }
            return index..<end(of: first..<again, lines)
        }
        return 0..<0
    }

    /// Behind the last entry that comes again.
    private static func end(of entries: Range<Int>, _ lines: [ImportedLine]) -> Int {
        let later = lines[entries.upperBound...].lazy.filter { !$0.trimmed.isEmpty }.map { name($0.text) }
        let last = entries.last { place in
            let entry = name(lines[place].text)
            return entry.count >= 2 && later.contains { $0.hasPrefix(entry) }
        }
        return (last ?? entries.lowerBound) + 1
    }

    private static func isShort(_ line: ImportedLine) -> Bool {
        let text = line.trimmed
        return text.unicodeScalars.count <= 80
            && !(text.unicodeScalars.last.map { "。；".unicodeScalars.contains($0) } ?? false)
    }

    /// The entry without white space, marks of headings, leaders and page number.
    private static func name(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { !$0.isBlank && $0 != "#" }.map(\.folded)
        let end = scalars.lastIndex { !$0.isDigit && !isLeader($0) }.map { $0 + 1 } ?? 0
        return String(String.UnicodeScalarView(scalars[..<end]))
    }

    /// Three leaders or more, `……` at least, and a page at the end of the line.
    private static func hasLeaders(_ line: ImportedLine) -> Bool {
        guard line.text.utf8.count <= 300, line.text[...].trimmed.utf8.last.map({ $0 < 0x80 }) ?? false else {
            return false
        }
        let scalars = line.text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)
        let page = scalars.reversed().prefix(while: \.isDigit).count
        guard (1...4).contains(page) else { return false }
        let leaders = scalars.dropLast(page).reversed().prefix(while: isLeader)
        return leaders.count >= 3 || leaders.count { $0.value == 0x2026 } >= 2
    }

    private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
        [0x2E, 0x2026, 0xB7, 0x2014, 0x22EF, 0x30FB, 0x5F].contains(scalar.value)
    }
}
