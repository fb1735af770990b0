import Foundation

/// How characters are read, as people type them: without tones, ü as both `v` and `u`, and the second reading of those that have one.
package struct PinyinReadings: Sendable {
    private let readings: [Unicode.Scalar: [String]]

    /// All characters are read in one go, since each question to the transliterator takes long.
    package init(_ characters: some Sequence<Unicode.Scalar>) {
        let characters = Set(characters).filter(\.properties.isIdeographic).sorted()
        let latin = characters.map(String.init).joined(separator: "\n").applyingTransform(
            .mandarinToLatin, reverse: false)
        let lines = (latin ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == characters.count else {
            readings = [:]
            return
        }
        let pairs = zip(characters, lines).map { character, line in
            (character, Self.typed(String(line)) + (Self.second[character] ?? []))
        }
        readings = Dictionary(pairs) { first, _ in first }.mapValues { readings in
            readings.enumerated().filter { !readings[..<$0.offset].contains($0.element) }.map(\.element)
        }
    }

    /// The usual reading first; none for what is no Chinese character.
    package subscript(character: Unicode.Scalar) -> [String] { readings[character] ?? [] }

    /// `lǜ` is typed `lv` by most and `lu` by some; a character nobody reads stays as it is and has no reading.
    private static func typed(_ syllable: String) -> [String] {
        let letters = syllable.decomposedStringWithCanonicalMapping.unicodeScalars
        guard letters.allSatisfy({ $0.isASCII || $0.properties.generalCategory == .nonspacingMark }) else { return [] }
        let plain = String(String.UnicodeScalarView(letters.filter { $0.isASCII && $0.properties.isAlphabetic }))
            .lowercased()
        guard !plain.isEmpty else { return [] }
        let diaeresis: Unicode.Scalar = "\u{308}"
        return letters.contains(diaeresis) ? [plain.map { $0 == "u" ? "v" : String($0) }.joined(), plain] : [plain]
    }

    /// Both readings of characters that names and titles use in either.
    private static let second: [Unicode.Scalar: [String]] = [
        "便": ["bian", "pian"], "参": ["can", "shen"], "曾": ["ceng", "zeng"], "差": ["cha", "chai"],
        "朝": ["chao", "zhao"],
        "称": ["cheng", "chen"], "乘": ["cheng", "sheng"], "传": ["chuan", "zhuan"], "大": ["da", "dai"],
        "单": ["dan", "shan"],
        "弹": ["dan", "tan"], "地": ["di", "de"], "调": ["tiao", "diao"], "都": ["du", "dou"], "度": ["du", "duo"],
        "恶": ["e", "wu"], "给": ["gei", "ji"], "行": ["xing", "hang"], "合": ["he", "ge"], "还": ["huan", "hai"],
        "会": ["hui", "kuai"],
        "奇": ["qi", "ji"], "强": ["qiang", "jiang"], "校": ["xiao", "jiao"], "解": ["jie", "xie"], "卡": ["ka", "qia"],
        "壳": ["ke", "qiao"], "乐": ["le", "yue"], "了": ["le", "liao"], "率": ["lv", "shuai"], "脉": ["mai", "mo"],
        "秘": ["mi", "bi"],
        "模": ["mo", "mu"], "区": ["qu", "ou"], "省": ["sheng", "xing"], "盛": ["sheng", "cheng"], "石": ["shi", "dan"],
        "宿": ["su", "xiu"], "提": ["ti", "di"], "厦": ["sha", "xia"], "纤": ["xian", "qian"], "血": ["xue", "xie"],
        "咽": ["yan", "ye"],
        "约": ["yue", "yao"], "择": ["ze", "zhai"], "长": ["chang", "zhang"], "着": ["zhe", "zhao", "zhuo"],
        "殖": ["zhi", "shi"],
        "重": ["zhong", "chong"], "降": ["jiang", "xiang"],
    ]
}
