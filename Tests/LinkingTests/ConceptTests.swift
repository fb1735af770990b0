import Diagnostics
import PolicyModel
import SampleContent
import Testing

/// Concepts with the indicators that measure them.
@Suite struct ConceptTests {
    private static let literacy = #"{"id": "literacy", "name": "健康素养"}"#

    private func sample(concepts: String?, of indicators: [String]) throws -> SampleContent {
        let entries = indicators.enumerated().map { number, concept in
            #"{"id": "i\#(number)", "name": "指标\#(number)", "concept": "\#(concept)"}"#
        }
        var files = [
            "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
            "indicators/plan.json": "[\(entries.joined(separator: ","))]",
        ]
        files["concepts.json"] = concepts
        return try SampleContent(files)
    }

    @Test func aConceptKnowsItsIndicatorsAndTheyIt() throws {
        let used = #"{"id": "beds", "name": "床位", "description": "说明"}"#
        let sample = try sample(concepts: "[\(Self.literacy), \(used)]", of: ["beds", "literacy", "beds"])
        #expect(sample.catalog.concepts.map(\.id) == ["literacy", "beds"])
        #expect(sample.catalog.concepts.map { $0.indicators.map(\.index) } == [[1], [0, 2]])
        #expect(sample.catalog.indicators.map { $0.concept?.index } == [1, 0, 1])
        #expect(sample.catalog.concepts.map(\.description) == [nil, "说明"])
    }

    @Test(arguments: [
        (nil, ["unknown-concept"]), ("[\(literacy)]", ["unknown-concept"]),
        ("[\(literacy), \(literacy)]", ["duplicate-id", "unknown-concept"]),
        // Where the file itself is broken, its concepts are not missed too.
        (#"[{"id": "literacies"}]"#, ["missing-field"]), ("[", ["broken-json"]),
    ])
    func mistakesAreNamedOnce(concepts: String?, codes: [String]) throws {
        let sample = try sample(concepts: concepts, of: ["literacies"])
        #expect(sample.diagnostics.map(\.code.rawValue) == codes)
        #expect(sample.catalog.indicators.map { $0.concept?.index } == [nil])
    }

    @Test func theNearestConceptIsNamed() throws {
        let finding = try #require(try sample(concepts: "[\(Self.literacy)]", of: ["literacies"]).diagnostics.first)
        #expect(finding.nearMisses == ["literacy"])
        #expect(finding.range.file == "indicators/plan.json")
    }
}
