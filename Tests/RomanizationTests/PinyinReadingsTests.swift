import Romanization
import Testing

@Suite("Readings of characters")
struct PinyinReadingsTests {
    @Test(
        "as people type them",
        arguments: [
            ("卫", ["wei"]), ("女", ["nv", "nu"]), ("率", ["lv", "lu", "shuai"]), ("重", ["zhong", "chong"]),
            ("长", ["zhang", "chang"]), ("會", ["hui"]), ("a", []), ("、", []), ("サ", []),
        ] as [(Unicode.Scalar, [String])])
    func readings(character: Unicode.Scalar, expected: [String]) {
        let readings = PinyinReadings(["健", character, "委"])
        #expect(readings[character] == expected)
        #expect(readings["委"] == ["wei"])
    }

    @Test("of no characters, and of none but the unreadable")
    func none() {
        #expect(PinyinReadings([])["卫"] == [])
        #expect(PinyinReadings(["\u{2A6DF}", "卫"])["卫"] == ["wei"])
    }
}
