import Diagnostics
import Foundation
import PolicyModel
import SampleContent
import Templates
import Testing

@testable import SiteGenerator

/// Charts that count statuses: strips, the matrix, the years.
@Suite struct StatusChartTests {
    private static let met = StatusChip(key: "met", label: "已达到", symbol: "✓")
    private static let behind = StatusChip(key: "behind", label: "进度滞后", symbol: "→")
    private static let unreported = StatusChip(key: "due-unreported", label: "到期未报告", symbol: "!")

    @Test func stretchesAreAsLongAsTheirShares() {
        let counts = StatusStrip.layOut([(Self.met, 3), (Self.behind, 0), (Self.unreported, 1)])
        #expect(counts.map(\.status.key) == ["met", "due-unreported"])
        #expect(counts.map(\.offset) == ["0", "75"])
        #expect(counts.map(\.end) == ["74.5", "100"])
        #expect(counts.map(\.isRoomy) == [true, true])
    }

    @Test func aNarrowStretchHasNoLabel() {
        let counts = StatusStrip.layOut([(Self.met, 1), (Self.unreported, 99)])
        #expect(counts.map(\.isRoomy) == [false, true])
        #expect(StatusStrip.layOut([]).isEmpty)
    }

    private func row(_ label: String, _ counted: [(StatusChip, Int)]) -> ProgressRow {
        let counts = StatusStrip.layOut(counted.map { (chip: $0.0, count: $0.1) })
        return ProgressRow(
            label: label, url: "a.html", isExample: false, targets: counts.total, targetCounts: counts, measures: 0,
            measureCounts: [])
    }

    private var matrix: StatusMatrix {
        StatusMatrix(
            [
                row("甲局", [(Self.behind, 1), (Self.unreported, 3)]), row("乙局", [(Self.met, 4)]), row("丙局", []),
            ], of: \.targetCounts)
    }

    @Test func aMatrixHasAColumnForEachStatusThatOccurs() {
        #expect(matrix.statuses.map(\.key) == ["met", "behind", "due-unreported"])
        #expect(matrix.rows.map(\.label) == ["甲局", "乙局"])
        #expect(matrix.rows.map { $0.cells.map(\.count) } == [[0, 1, 3], [4, 0, 0]])
        #expect(matrix.rows.map { $0.cells.map(\.shade) } == [[0, 2, 4], [4, 0, 0]])
        #expect(matrix.rows.map(\.total) == [4, 4])
    }

    /// A page that shows nothing but a matrix.
    private struct MatrixPage: TemplateRecord {
        let frame: PageFrame
        let matrix: StatusMatrix

        static let fields: [Field<MatrixPage>] = [.record("frame", \.frame), .record("matrix", \.matrix)]
    }

    @Test func theThemeDrawsAMatrixAsATable() throws {
        let themes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/default")
        let page = TemplateSource(
            name: "page", file: "page.mustache",
            text: "{{#matrix}}{{<status-matrix}}{{$caption}}按单位{{/caption}}{{/status-matrix}}{{/matrix}}")
        let library = TemplateLibrary(try ThemeFolder([themes.path]).templates + [page])
        let (template, diagnostics) = Template<MatrixPage>.compile("page", in: library)
        #expect(diagnostics.isEmpty)
        let frame = try SampleSite([:]).pages.frame("progress.html", title: "进展")
        let bytes = try template?.render(MatrixPage(frame: frame, matrix: matrix))
        let text = String(decoding: bytes ?? [], as: UTF8.self)
        #expect(text.contains("<caption>按单位</caption>"))
        #expect(text.contains(#"<td class="status-due-unreported shade-4">3</td>"#))
        #expect(text.contains(#"<td class="status-met shade-0"></td>"#))
    }

    private static let files = [
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "做好工作。\n\n完成时限：2026年底")]),
        "indicators/plan.json": """
        [{"id": "a", "name": "甲率", "unit": "%", "targets": [{"year": 2024, "value": 1}, {"year": 2030, "value": 9}]},
         {"id": "b", "name": "乙率", "unit": "%", "baseline": {"year": 2022, "value": 2},
          "targets": [{"year": 2024, "value": 1}, {"year": 2030, "value": 9}]}]
        """,
    ]

    @Test func yearsAreCountedAndStacked() throws {
        let site = try SampleSite(Self.files)
        let due = DueYears(site.pages.due(at: SiteAddress.timeline).all)
        #expect(due.years.map(\.year) == [2024, 2026, 2030])
        #expect(due.years.map(\.total) == [2, 1, 2])
        #expect(due.years.map(\.past) == [2, 0, 0])
        #expect(due.years[2].counts.map { $0.status?.key } == ["baseline-only", "no-data"])
    }

    @Test func thePastIsMarkedAndTheLongestYearFillsTheSheet() throws {
        let site = try SampleSite(Self.files)
        let words = ChartWording(language: .chinese)
        let chart = DueChart(site.pages.due(at: "").all, words: words, asOf: site.facts.catalog.site.asOf)
        let svg = DrawnChart(markup: try #require(chart).svg(id: "due"))
        #expect(svg.texts("label") == ["2024年", "2", "2026年", "1", "2030年", "2"])
        #expect(svg.texts("axis") == ["已到期2", "截至2026年6月30日"])
        #expect(svg.texts("part").contains("! 2"))
        #expect(
            svg.markup.contains(#"<line class="stack status-due-unreported" x1="20.5%" y1="27" x2="87.7%" y2="27"/>"#))
        #expect(svg.markup.contains("已到期2项，尚未到期3项</title>"))
        #expect(svg.markup.contains("2024年2项：到期未报告 2；2026年1项：未报告 1；2030年2项：仅有基期 1、尚无数据 1。"))
    }

    @Test func nothingDatedIsNoChart() {
        let words = ChartWording(language: .english)
        #expect(DueChart([], words: words, asOf: CalendarDate(year: 2026)) == nil)
    }
}
