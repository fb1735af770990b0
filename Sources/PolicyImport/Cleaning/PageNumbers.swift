/// Lines that only number a page: `- 3 -`, `— 3 —`, `第 3 页 共 10 页`, `3 / 10`, `Page 3`; a bare `3` only where such lines count up.
enum PageNumbers {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let bare = barePages(lines)
        return lines.enumerated().compactMap { index, line in
            bare.contains(index) || isMarkedPage(line) ? nil : line
        }
    }
}

extension PageNumbers {
    private static func isMarkedPage(_ line: ImportedLine) -> Bool {
        guard line.text.utf8.count <= 60 else { return false }
        let scalars = line.text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)
        guard scalars.count >= 3, scalars.contains(where: \.isDigit) else { return false }
        if isDash(scalars[0]), isDash(scalars[scalars.count - 1]) {
            let inner = scalars.drop(while: isDash)
            let number = inner.prefix(while: \.isDigit)
            return (1...4).contains(number.count) && inner.dropFirst(number.count).allSatisfy(isDash)
        }
        let words = String(String.UnicodeScalarView(scalars.filter { !$0.isDigit }))
        return ["第页", "第页共页", "第页,共页", "第页/共页", "共页第页", "Page", "page", "Pageof", "pageof", "页"].contains(words)
            || (words == "/" && scalars[0].isDigit && scalars.count <= 7)
    }

    /// Lines that are only a number, each one more than the last, ten lines or more apart and never beside a tab: at least three.
    private static func barePages(_ lines: [ImportedLine]) -> Set<Int> {
        var chain: [(index: Int, number: Int)] = []
        var pages: Set<Int> = []
        func close() {
            if chain.count >= 3 { pages.formUnion(chain.map(\.index)) }
            chain = []
        }
        for (index, line) in lines.enumerated() where line.text.utf8.count <= 12 && line.text.utf8.first != 0x09 {
            let trimmed = line.trimmed
            guard (1...4).contains(trimmed.utf8.count), trimmed.unicodeScalars.allSatisfy(\.isDigit),
                let number = Int(trimmed)
            else { continue }
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

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        [0x2D, 0x2014, 0x2013, 0x2015, 0x2500, 0xB7, 0x7E].contains(scalar.value)
    }
}
