/// Lines that only number a page: `- 3 -`, `— 3 —`, `第 3 页 共 10 页`, `Page 3`; `3 / 10` where it comes twice with one total; a bare
/// `3` only where such lines count up between lines of running text.
///
/// With them go the blank lines around, where they part a sentence. A line with a tab is the cell of a table.
enum PageNumbers {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let pages = barePages(lines).union(fractions(lines)).union(lines.indices.filter { isMarkedPage(lines[$0]) })
        guard !pages.isEmpty else { return lines }
        let dropped = pages.union(pages.flatMap { blanks(around: $0, in: lines) })
        return lines.indices.compactMap { dropped.contains($0) ? nil : lines[$0] }
    }
}

extension PageNumbers {
    private static func isMarkedPage(_ line: ImportedLine) -> Bool {
        guard line.text.utf8.count <= 60, !line.text.utf8.contains(0x09) else { return false }
        let scalars = line.text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)
        guard scalars.count >= 3, scalars.contains(where: \.isDigit) else { return false }
        if isDash(scalars[0]), isDash(scalars[scalars.count - 1]) {
            let inner = scalars.drop(while: isDash)
            let number = inner.prefix(while: \.isDigit)
            return (1...4).contains(number.count) && inner.dropFirst(number.count).allSatisfy(isDash)
        }
        let words = String(String.UnicodeScalarView(scalars.filter { !$0.isDigit }))
        return ["第页", "第页共页", "第页,共页", "第页/共页", "共页第页", "Page", "page", "Pageof", "pageof"].contains(words)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        [0x2D, 0x2014, 0x2013, 0x2015, 0x2500, 0xB7, 0x7E].contains(scalar.value)
    }

    /// `3 / 10`, the total the same in at least two lines.
    private static func fractions(_ lines: [ImportedLine]) -> Set<Int> {
        var places: [Substring: [Int]] = [:]
        for (index, line) in lines.enumerated() where line.text.utf8.count <= 20 && !line.text.utf8.contains(0x09) {
            let parts = line.text.split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmed }
            guard parts.count == 2, parts.allSatisfy({ isNumber($0) }) else { continue }
            places[parts[1], default: []].append(index)
        }
        return Set(places.values.filter { $0.count >= 2 }.joined())
    }

    private static func isNumber(_ text: Substring) -> Bool {
        (1...4).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(\.isDigit)
    }
}

extension PageNumbers {
    /// Lines that are only a number, each one more than the last, ten lines or more apart: at least three.
    private static func barePages(_ lines: [ImportedLine]) -> Set<Int> {
        var chain: [(index: Int, number: Int)] = []
        var pages: Set<Int> = []
        func close() {
            if chain.count >= 3, areInText(chain.map(\.index), lines) { pages.formUnion(chain.map(\.index)) }
            chain = []
        }
        for (index, line) in lines.enumerated() where line.text.utf8.count <= 12 && line.text.utf8.first != 0x09 {
            let trimmed = line.trimmed
            guard isNumber(trimmed), let number = Int(trimmed) else { continue }
            if let last = chain.last, number == last.number + 1, index - last.index >= 10 {
                chain.append((index, number))
            } else if chain.isEmpty || chain.count < 3 || number != (chain.last?.number ?? 0) {
                close()
                chain = [(index, number)]
            }
        }
        close()
        return pages
    }

    /// Numbers of rows stand before a name, those of pages mostly between long lines.
    private static func areInText(_ places: [Int], _ lines: [ImportedLine]) -> Bool {
        let inText = places.count { place in
            let before = lines[..<place].last { !$0.trimmed.isEmpty }
            let after = lines[(place + 1)...].first { !$0.trimmed.isEmpty }
            return [before, after].compactMap(\.self).allSatisfy {
                $0.text.utf8.first != 0x09 && $0.trimmed.unicodeScalars.count >= 20
            }
        }
        return inText * 2 >= places.count
    }

    private static func blanks(around page: Int, in lines: [ImportedLine]) -> [Int] {
        let before = Array((0..<page).reversed().prefix { lines[$0].trimmed.isEmpty })
        let after = Array(lines[(page + 1)...].indices.prefix { lines[$0].trimmed.isEmpty })
        guard let last = lines[..<(page - before.count)].last, !last.text.utf8.contains(0x09),
            let end = last.trimmed.unicodeScalars.last, !"。！？；：|".unicodeScalars.contains(end)
        else { return [] }
        return before + after
    }
}
