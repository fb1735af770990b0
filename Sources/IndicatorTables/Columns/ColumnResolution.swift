/// Decides what single headings leave open: whether a bare year is where the plan starts or where it wants to be, and whether the
/// values of a province are the plan's own or a benchmark.
struct ColumnResolution {
    private let headings: [ColumnHeading]

    init(_ headings: [ColumnHeading]) {
        self.headings = headings
    }

    var columns: [TableColumns.Column] {
        let lastName = headings.lastIndex { $0.role == .name }
        let start = baselineYear
        return headings.enumerated().map { index, heading in
            switch heading.role {
            case .number: .number
            case .domain: .domain
            case .name: index == lastName ? .name : .domain
            case .unit: .unit
            case .nature: .nature
            case .agencies: .agencies
            case .definition: .definition
            case .formula: .formula
            case .other: .other
            case .baseline(let year): isForeignBaseline(heading) ? .other : .baseline(year)
            case .target(let year): target(heading, year)
            case .year(let year):
                if let start, year <= start {
                    year == start && !hasBaseline && !isForeignBaseline(heading) ? .baseline(year) : .other
                } else {
                    target(heading, year)
                }
            }
        }
    }
}

extension ColumnResolution {
    private var hasBaseline: Bool {
        headings.contains {
            if case .baseline = $0.role { true } else { false }
        }
    }

    /// The year the plan starts from: a named one, else the last bare year before the targets, else the first of several.
    private var baselineYear: Int? {
        var named: [Int] = []
        var bare: [Int] = []
        var targets: [Int] = []
        for heading in headings where !isLevel(heading) {
            switch heading.role {
            case .baseline(let year): named += year.map { [$0] } ?? []
            case .target(let year): targets += year.map { [$0] } ?? []
            case .year(let year): bare.append(year)
            case .number, .domain, .name, .unit, .nature, .agencies, .definition, .formula, .other: break
            }
        }
        if let year = named.max() { return year }
        if hasBaseline { return nil }
        let isTargetNamed = headings.contains { $0.role == .target(nil) }
        if let first = targets.min() { return bare.filter { $0 < first }.max() }
        if isTargetNamed { return bare.max() }
        return bare.count >= 2 ? bare.min() : nil
    }

    private func target(_ heading: ColumnHeading, _ year: Int?) -> TableColumns.Column {
        guard isLevel(heading), let level = heading.level, level != ownLevel else { return .target(year) }
        return .benchmark(level: level, year: year)
    }

    /// Where every target is that of some level, the lowest is the plan's own.
    private var ownLevel: String? {
        let targets = headings.filter(Self.mayBeTarget)
        guard targets.allSatisfy(isLevel) else { return nil }
        return ["市", "省", "国家"].first { level in targets.contains { $0.level == level } }
    }

    private func isLevel(_ heading: ColumnHeading) -> Bool { heading.level != nil && !heading.isOwn }

    private func isForeignBaseline(_ heading: ColumnHeading) -> Bool {
        isLevel(heading) && headings.contains { $0.isValue && !isLevel($0) }
    }

    private static func mayBeTarget(_ heading: ColumnHeading) -> Bool {
        switch heading.role {
        case .target, .year: true
        case .number, .domain, .name, .unit, .nature, .agencies, .definition, .formula, .other, .baseline: false
        }
    }
}
