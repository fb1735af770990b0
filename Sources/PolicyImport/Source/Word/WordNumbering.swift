import Markup

/// The automatic numbering a Word document defines: what `numbering.xml` says.
struct WordNumbering: Sendable {
    /// How numbers of one level look: `（%2）` with 一, 二, 三.
    struct Level: Sendable {
        var style = CountStyle.decimal
        var pattern = ""
        var start = 1
        /// The level whose next number starts this one anew; nil for any level above.
        var restart: Int?
        /// Whether the numbers of the levels above are shown as 1, 2, 3 here.
        var isLegal = false
        var isBullet = false
    }

    /// A list: the definition it belongs to, and its levels with what it overrides.
    struct List: Sendable {
        let definition: String
        var levels: [Int: Level]
        /// Levels this list starts anew, with the first number.
        var starts: [Int: Int] = [:]
    }

    private(set) var lists: [String: List] = [:]
    /// The level that paragraphs of a style have, for each definition.
    private var styleLevels: [String: [String: Int]] = [:]

    func level(ofStyle style: String, inList list: String) -> Int? {
        lists[list].flatMap { styleLevels[$0.definition]?[style] }
    }
}

extension WordNumbering {
    /// `listOfStyle` is asked for the list that a numbering style stands for.
    init(_ tree: MarkupTree, listOfStyle: (String) -> String?) {
        guard !tree.nodes.isEmpty else { return }
        var definitions: [String: [Int: Level]] = [:]
        var links: [String: String] = [:]
        for node in tree.children(of: 0) where tree.nodes[node].localName == "abstractNum" {
            guard let id = tree.attribute("abstractNumId", of: node) else { continue }
            definitions[id] = levels(of: node, in: tree, definition: id)
            links[id] = tree.child("numStyleLink", of: node).flatMap { tree.attribute("val", of: $0) }
        }
        var definitionOfList: [String: String] = [:]
        let nums = tree.children(of: 0).filter { tree.nodes[$0].localName == "num" }
        for node in nums {
            guard let id = tree.attribute("numId", of: node) else { continue }
            definitionOfList[id] = tree.child("abstractNumId", of: node).flatMap { tree.attribute("val", of: $0) }
        }
        for node in nums {
            guard let id = tree.attribute("numId", of: node), var definition = definitionOfList[id] else { continue }
            if let list = links[definition].flatMap(listOfStyle), let target = definitionOfList[list] {
                definition = target
            }
            var list = List(definition: definition, levels: definitions[definition] ?? [:])
            override(&list, by: node, in: tree)
            lists[id] = list
        }
    }

    private mutating func levels(of node: Int, in tree: MarkupTree, definition: String) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in tree.children(of: node) where tree.nodes[child].localName == "lvl" {
            guard let index = tree.attribute("ilvl", of: child).flatMap({ Int($0) }) else { continue }
            levels[index] = Level(child, in: tree)
            if let style = tree.child("pStyle", of: child).flatMap({ tree.attribute("val", of: $0) }) {
                styleLevels[definition, default: [:]][style] = index
            }
        }
        return levels
    }

    private func override(_ list: inout List, by node: Int, in tree: MarkupTree) {
        for child in tree.children(of: node) where tree.nodes[child].localName == "lvlOverride" {
            guard let index = tree.attribute("ilvl", of: child).flatMap({ Int($0) }) else { continue }
            if let level = tree.child("lvl", of: child) { list.levels[index] = Level(level, in: tree) }
            if let start = tree.child("startOverride", of: child).flatMap({ tree.attribute("val", of: $0) }) {
                list.starts[index] = Int(start)
            }
        }
    }
}

extension WordNumbering.Level {
    fileprivate init(_ node: Int, in tree: MarkupTree) {
        func value(_ name: String) -> String? { tree.child(name, of: node).flatMap { tree.attribute("val", of: $0) } }
        let format =
            tree.child("numFmt", of: node)
            ?? tree.child("AlternateContent", of: node).flatMap { choice in
                tree.child("Fallback", of: choice).flatMap { tree.child("numFmt", of: $0) }
            }
        let name = format.flatMap { tree.attribute("val", of: $0) } ?? "decimal"
        style = CountStyle(word: name)
        isBullet = name == "bullet"
        pattern = value("lvlText") ?? ""
        start = value("start").flatMap { Int($0) } ?? 1
        restart = value("lvlRestart").flatMap { Int($0) }
        isLegal =
            tree.child("isLgl", of: node).map { !["0", "false"].contains(tree.attribute("val", of: $0) ?? "") } ?? false
    }
}

extension CountStyle {
    /// By its name in Office Open XML (ECMA-376, ST_NumberFormat); names without a form here count 1, 2, 3.
    fileprivate init(word name: String) {
        self = Self.wordNames[name] ?? .decimal
    }

    private static let wordNames: [String: CountStyle] = [
        "none": .none, "decimalZero": .decimalZero, "decimalFullWidth": .fullWidth, "decimalFullWidth2": .fullWidth,
        "lowerLetter": .lowerLetter, "upperLetter": .upperLetter, "lowerRoman": .lowerRoman, "upperRoman": .upperRoman,
        "chineseCounting": .chinese, "chineseCountingThousand": .chinese, "japaneseCounting": .chinese,
        "taiwaneseCounting": .chinese, "taiwaneseCountingThousand": .chinese, "koreanCounting": .chinese,
        "chineseLegalSimplified": .legal, "ideographLegalTraditional": .legal, "japaneseLegal": .legal,
        "ideographDigital": .digits, "japaneseDigitalTenThousand": .digits, "taiwaneseDigital": .digits,
        "ideographTraditional": .stems, "ideographZodiac": .branches, "decimalEnclosedCircle": .circled,
        "decimalEnclosedCircleChinese": .circled, "decimalEnclosedParen": .bracketed,
        "decimalEnclosedFullstop": .dotted,
        "ideographEnclosedCircle": .circledChinese,
    ]
}
