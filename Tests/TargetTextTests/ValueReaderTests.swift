import PolicyModel
import TargetText
import Testing

@Suite("Reading values")
struct ValueReaderTests {
    struct Case: CustomTestStringConvertible {
        let written: String
        let text: String
        var number: Double?
        var comparator: Comparator?
        var year: Int?
        var unit = ""

        var testDescription: String { written }
    }

    @Test(arguments: [
        Case(written: "31.3", text: "31.3", number: 31.3),
        Case(written: "27.97（2021年）", text: "27.97", number: 27.97, year: 2021),
        Case(written: "27.97 (2021)", text: "27.97", number: 27.97, year: 2021),
        Case(written: "２７．９７（２０２１年）", text: "２７．９７", number: 27.97, year: 2021),
        Case(written: "27.97%（截至2021年底）", text: "27.97%", number: 27.97, year: 2021),
        Case(written: ">0.005", text: ">0.005", number: 0.005, comparator: .above),
        Case(written: "≥95%", text: "≥95%", number: 95, comparator: .atLeast),
        Case(written: "95以上", text: "95以上", number: 95, comparator: .atLeast),
        Case(written: "约30", text: "约30", number: 30, comparator: .about),
        Case(written: "达到95", text: "达到95", number: 95),
        Case(written: "动态全覆盖", text: "动态全覆盖"),
        Case(written: "动态全覆盖（2024年）", text: "动态全覆盖", year: 2024),
        Case(written: "否", text: "否"),
        Case(written: "0", text: "0", number: 0),
        Case(written: "-1.5", text: "-1.5", number: -1.5),
        Case(written: "－１．５", text: "－１．５", number: -1.5),
        Case(written: " 1,234.5 ", text: "1,234.5", number: 1234.5),
        Case(written: "1 234.5", text: "1 234.5", number: 1234.5),
        Case(written: "34.74万人", text: "34.74万人", number: 34.74, unit: "万人"),
        Case(written: "34.74万人", text: "34.74万人", number: 347_400),
        Case(written: "1.39‰", text: "1.39‰", number: 1.39, unit: "‰"),
        Case(written: "1.39‰", text: "1.39‰", unit: "%"),
        Case(written: "25～30", text: "25～30"),
        Case(written: "27.97（抽样调查）", text: "27.97（抽样调查）"),
        Case(written: "12（9999）", text: "12（9999）"),
        Case(written: "1,23", text: "1,23"),
    ])
    func reads(_ example: Case) throws {
        let read = try #require(ValueReader(unit: example.unit).read(example.written))
        let expected = MeasuredValue(text: example.text, number: example.number, comparator: example.comparator)
        #expect(read.value == expected)
        #expect(read.year == example.year)
    }

    @Test(arguments: ["", " ", "　", "-", "—", "——", "/", "…", "～"])
    func emptyCell(_ text: String) {
        #expect(ValueReader().read(text) == nil)
    }
}
