import Diagnostics
import PolicyModel
import SampleContent
import Testing

/// Places, their full names, and what lies in a fictional one.
@Suite struct JurisdictionTests {
    @Test func fullNamesLeaveTheCountryOut() throws {
        let catalog = try SampleContent([:]).catalog
        #expect(catalog.jurisdictions.map(\.fullName) == ["某国", "某省", "某省某县"])
    }

    @Test func whatLiesInAFictionalPlaceIsFictional() throws {
        let places = """
            [{"id": "shi", "name": "示例市", "example": true}, {"id": "xian", "name": "示例县", "parent": "shi"},
             {"id": "zhen", "name": "某县"}]
            """
        let sample = try SampleContent([
            "jurisdictions.json": places, "policies/a-plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
            "policies/b-plan.md": SampleContent.policy("zhen", [("乙任务", "内容。")]),
        ])
        #expect(sample.catalog.jurisdictions.map(\.isExample) == [true, true, false])
        #expect(sample.catalog.policies.map(\.id) == ["b-plan", "a-plan"])
        #expect(sample.catalog.isExample(Handle(1)))
    }

    @Test func aCircleOfParentsEnds() throws {
        let places = #"[{"id": "a", "name": "甲", "parent": "b"}, {"id": "b", "name": "乙", "parent": "a"}]"#
        let sample = try SampleContent(["jurisdictions.json": places])
        #expect(sample.diagnostics.map(\.code.rawValue) == ["circular-parent", "circular-parent"])
        #expect(sample.catalog.jurisdictions.allSatisfy { $0.parent == nil })
    }
}
