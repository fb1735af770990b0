import PolicyModel

/// What a document says of itself: title, number, date, who signed it, how final it is and for which years.
struct DocumentHead: Sendable {
    let title: DocumentTitle
    let number: String?
    let issued: CalendarDate?
    let issuers: [String]
    let period: ClosedRange<Int>?

    var stage: Policy.Stage {
        switch title.stage {
        case nil: .final
        case "征求意见稿", "公开征求意见稿": .consultation
        case .some: .draft
        }
    }
}

extension DocumentHead {
    /// `firstItem` is The index of the first numbered line.
    init(_ lines: [ImportedLine], firstItem: Int) {
        let head = lines[..<min(firstItem, lines.count)]
        title = DocumentTitle(in: head)
        number = head.lazy.compactMap { DocumentNumber(in: $0.trimmed)?.text }.first
        let signature = Self.signature(lines)
        issued = signature?.date
        let opener = title.text.flatMap(Self.opener)
        let signers = signature?.names ?? []
        issuers = signers.isEmpty ? [opener].compactMap(\.self) : signers
        period = title.text.flatMap(Self.period)
    }
}

extension DocumentHead {
    /// The body that a title begins with: 国务院办公厅关于….
    private static func opener(_ title: String) -> String? {
        guard let about = title.range(ofWord: "关于"), about.lowerBound > title.startIndex else { return nil }
        let name = title[..<about.lowerBound].trimmed
        return looksLikeBody(name) ? String(name) : nil
    }

    /// The first line that is only a date, with the names of bodies on the short lines above it.
    private static func signature(_ lines: [ImportedLine]) -> (date: CalendarDate, names: [String])? {
        guard let place = lines.firstIndex(where: { WrittenDate.isOnlyDate($0.trimmed) }),
            let date = WrittenDate.date(lines[place].trimmed)
        else { return nil }
        var names: [String] = []
        for line in lines[..<place].reversed() where !line.trimmed.isEmpty {
            let found = line.trimmed.unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }
            guard found.allSatisfy({ looksLikeBody($0[...]) }) else { break }
            names = found + names
        }
        return (date, names)
    }

    private static func looksLikeBody(_ name: Substring) -> Bool {
        (2...20).contains(name.unicodeScalars.count) && name.unicodeScalars.allSatisfy(\.isHan)
            && endings.contains { name.hasSuffix($0) }
    }

    private static let endings = [
        "政府", "办公厅", "办公室", "国务院", "委员会", "委", "局", "部", "厅", "署", "院", "中央", "妇联", "残联", "总工会", "网信办", "科协", "会", "党委",
        "爱卫办", "办",
    ]

    /// `（2026—2030年）` or, in quotation marks or before 规划, a single year: `“健康饶平2030”规划`.
    private static func period(_ title: String) -> ClosedRange<Int>? {
        var years: [(value: Int, end: Int)] = []
        let scalars = title.unicodeScalars.map(\.folded)
        var index = 0
        while index < scalars.count {
            let digits = scalars[index...].prefix(while: \.isDigit)
            if digits.count == 4, let year = Int(String(String.UnicodeScalarView(digits))), (1990...2100).contains(year)
            {
                years.append((year, digits.endIndex))
            }
            index = max(digits.endIndex, index + 1)
        }
        guard let first = years.first else { return nil }
        if let second = years.dropFirst().first, second.value >= first.value, second.end - first.end <= 6 {
            return first.value...second.value
        }
        return first.value...first.value
    }
}
