/// Counts the automatic numbers of a Word document, paragraph after paragraph.
struct WordCounter {
    let numbering: WordNumbering
    let styles: WordStyles

    /// The numbers reached, for each definition and level.
    private var counts: [String: [Int: Int]] = [:]
    /// Lists that have begun, so that an override of the start counts once.
    private var begun: Set<String> = []

    init(numbering: WordNumbering, styles: WordStyles) {
        self.numbering = numbering
        self.styles = styles
    }

    /// The number of the next paragraph as Word shows it, empty where it has none.
    ///
    /// `list` is what the paragraph itself names; "0" takes the numbering of its style away.
    mutating func label(style: String?, list: String?, level: Int?) -> String {
        let inherited = style.flatMap(styles.numbering)
        guard let id = list ?? inherited?.list, let list = numbering.lists[id] else { return "" }
        let ofStyle = inherited.flatMap { numbering.level(ofStyle: style ?? $0.style, inList: id) ?? $0.level }
        let level = min(max(level ?? ofStyle ?? 0, 0), 8)
        guard let shape = list.levels[level] else { return "" }
        count(level, of: id, list)
        guard !shape.isBullet else { return "" }
        let label = text(shape, list)
        let opensWord = label.unicodeScalars.last.map { $0.isHan || $0.isDigit || $0.properties.isAlphabetic } ?? false
        return label.isEmpty || !opensWord ? label : label + " "
    }
}

extension WordCounter {
    private mutating func count(_ level: Int, of id: String, _ list: WordNumbering.List) {
        var counts = counts[list.definition] ?? [:]
        if begun.insert(id).inserted {
            for (level, start) in list.starts { counts[level] = start - 1 }
        }
        for above in 0..<level where counts[above] == nil { counts[above] = list.levels[above]?.start ?? 1 }
        counts[level] = (counts[level] ?? (list.levels[level]?.start ?? 1) - 1) + 1
        for below in counts.keys where below > level {
            let restart = list.levels[below]?.restart
            if restart == nil || (restart ?? 0) > level { counts[below] = nil }
        }
        self.counts[list.definition] = counts
    }

    private func text(_ shape: WordNumbering.Level, _ list: WordNumbering.List) -> String {
        let counts = counts[list.definition] ?? [:]
        var text = ""
        var isPlace = false
        for scalar in shape.pattern.unicodeScalars {
            if isPlace, scalar.isDigit, scalar.value > 0x30 {
                let level = Int(scalar.value) - 0x31
                let style = shape.isLegal ? .decimal : list.levels[level]?.style ?? .decimal
                text += style.text(counts[level] ?? list.levels[level]?.start ?? 1)
                isPlace = false
            } else if scalar == "%", !isPlace {
                isPlace = true
            } else {
                if isPlace { text += "%" }
                isPlace = false
                if !(text.isEmpty && scalar.isBlank) { text.unicodeScalars.append(scalar) }
            }
        }
        return String(text[...].trimmed)
    }
}
