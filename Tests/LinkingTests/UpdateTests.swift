import Diagnostics
import PolicyModel
import SampleContent
import Testing

/// Progress notes: newest first wherever they are listed, none from after the day the site speaks of.
@Suite struct UpdateTests {
    private static func note(_ date: String, measures: String = "[1.1.1]") -> String {
        "---\ndate: \(date)\npolicy: plan\nmeasures: \(measures)\nstatus: in-progress\n---\n\n说明。\n"
    }

    private static let files = [
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。"), ("乙任务", "内容。")]),
        "updates/2025/z.md": note("2025-05-01"), "updates/2026/a.md": note("2026-03-01", measures: "[1.1.2, 1.1.1]"),
        "updates/2026/b.md": note("2026-03-01"), "updates/2026/2026-04-02-春季 验收.md": note("2026-04-02"),
    ]

    @Test func notesAreNewestFirstInEveryList() throws {
        let catalog = try SampleContent(Self.files).catalog
        let ids = ["2026-04-02-春季-验收", "2026-03-01-b", "2026-03-01-a", "2025-05-01-z"]
        #expect(catalog.updates.map(\.id) == ids)
        #expect(catalog.policies[0].updates.map { catalog[$0].id } == ids)
        #expect(catalog.measures[0].updates.map { catalog[$0].id } == ids)
        #expect(catalog.measures[1].updates.map { catalog[$0].id } == ["2026-03-01-a"])
    }

    @Test func anEarlierDayKnowsNoLaterNotes() throws {
        let sample = try SampleContent(Self.files, asOf: "2026-03-01")
        #expect(sample.catalog.updates.map(\.id) == ["2026-03-01-b", "2026-03-01-a", "2025-05-01-z"])
        #expect(sample.diagnostics.map(\.code.rawValue) == ["update-in-future"])
    }

    @Test func twoNotesOfOneNameAndDayAreAnError() throws {
        let twice = ["updates/2025/a.md": Self.note("2026-03-01", measures: "[1.1.2]")]
        let sample = try SampleContent(Self.files.merging(twice) { _, other in other })
        #expect(sample.diagnostics.map(\.code.rawValue) == ["duplicate-id"])
    }
}
