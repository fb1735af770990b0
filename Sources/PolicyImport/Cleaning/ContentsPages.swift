/// A table of contents: what stands between 目录 and the place where its first entry comes again, and lines with dot leaders.
///
/// `目　录`, `一、总体要求 1`, `（一）指导思想……2` are dropped; the chapters themselves stay.
enum ContentsPages {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let table = table(lines)
        return lines.enumerated().compactMap { index, line in
            table.contains(index) || hasLeaders(line) ? nil : line
        }
    }
}

extension ContentsPages {
    private static func table(_ lines: [ImportedLine]) -> Range<Int> {
        for (index, line) in lines.enumerated() where line.text.utf8.count <= 60 {
            let name = name(line.text)
            guard name == "目录" || name == "目次" else { continue }
            guard let first = lines[(index + 1)...].first(where: { !$0.trimmed.isEmpty }) else { return 0..<0 }
            let entry = self.name(first.text)
            guard entry.count >= 2,
                let start = lines.indices.first(where: { $0 > index && lines[$0].number == first.number }),
                let again = lines.indices.first(where: { $0 > start && self.name(lines[$0].text).hasPrefix(entry) })
            else { return 0..<0 }
            return index..<again
        }
        return 0..<0
    }

    /// The entry without white space, marks of headings, leaders and page number.
    private static func name(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { !$0.isBlank && $0 != "#" }.map(\.folded)
        let end = scalars.lastIndex { !$0.isDigit && !isLeader($0) }.map { $0 + 1 } ?? 0
        return String(String.UnicodeScalarView(scalars[..<end]))
    }

    /// Three leaders or more and a page at the end of the line.
    private static func hasLeaders(_ line: ImportedLine) -> Bool {
        guard line.text.utf8.count <= 300, line.text.utf8.last.map({ $0 < 0x80 }) ?? false else { return false }
        let scalars = line.text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)
        let page = scalars.reversed().prefix(while: \.isDigit).count
        guard (1...4).contains(page) else { return false }
        let leaders = scalars.dropLast(page).reversed().prefix(while: isLeader)
        return leaders.count >= 3 || leaders.count { $0.value == 0x2026 } >= 1
    }

    private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
        [0x2E, 0x2026, 0xB7, 0x2014, 0x22EF, 0x30FB].contains(scalar.value)
    }
}
