import Foundation
import Templates
import Testing

/// 1,000 pages of 40 rows with 8 values each, beside the same bytes written by hand. Run in release mode:
///
///     YARDSTICK_MEASURE=1 swift test -c release --filter RenderingSpeedTests
@Suite(.enabled(if: ProcessInfo.processInfo.environment["YARDSTICK_MEASURE"] != nil, "prints times; set it to measure"))
struct RenderingSpeedTests {
    private static let template = """
        <h1>{{title}}</h1>
        <table>
        {{#rows}}
        <tr><td>{{number}}</td><td>{{name}}</td><td>{{agency}}</td><td>{{unit}}</td>
        <td>{{baseline}}</td><td>{{target}}</td><td>{{latest}}</td><td>{{status}}</td></tr>
        {{/rows}}
        </table>

        """

    @Test func thousandPages() throws {
        let source = TemplateSource(name: "table", file: "table.html", text: Self.template)
        let compiled = Template<TablePage>.compile("table", in: TemplateLibrary([source]))
        #expect(compiled.diagnostics.isEmpty)
        let template = try #require(compiled.template)
        let pages = (0..<1_000).map(TablePage.init)
        for page in pages.prefix(20) { #expect(try template.render(page) == page.bytes) }
        let clock = ContinuousClock()
        var best = (engine: Duration.seconds(1_000), byHand: Duration.seconds(1_000))
        var output: [UInt8] = []
        var counts: Set<Int> = []
        for _ in 0..<20 {
            let engine = try clock.measure {
                output.removeAll(keepingCapacity: true)
                for page in pages { try template.render(page, into: &output) }
            }
            counts.insert(output.count)
            let byHand = clock.measure {
                output.removeAll(keepingCapacity: true)
                for page in pages { page.write(into: &output) }
            }
            counts.insert(output.count)
            best = (min(best.engine, engine), min(best.byHand, byHand))
        }
        #expect(counts.count == 1)
        print("1,000 pages, \(output.count) bytes: engine \(best.engine), by hand \(best.byHand)")
    }
}

private struct TableRow: TemplateRecord {
    let number: Int
    let name, agency, unit, baseline, target, latest, status: String

    static let fields: [Field<TableRow>] = [
        .number("number", \.number), .text("name", \.name), .text("agency", \.agency), .text("unit", \.unit),
        .text("baseline", \.baseline), .text("target", \.target), .text("latest", \.latest), .text("status", \.status),
    ]
}

private struct TablePage: TemplateRecord {
    let title: String
    let rows: [TableRow]

    static let fields: [Field<TablePage>] = [.text("title", \.title), .list("rows", \.rows)]

    init(_ number: Int) {
        title = "第\(number)项任务进展情况"
        rows = (0..<40).map { row in
            TableRow(
                number: row, name: "居民健康素养水平（第\(row)项）", agency: "市卫生健康委 & 市财政局", unit: "%",
                baseline: "27.\(row)", target: "≥\(row + 30)", latest: "28.\(number % 10)", status: "进展顺利")
        }
    }

    /// The same page by the shortest way.
    func write(into output: inout [UInt8]) {
        output.add("<h1>", title, "</h1>\n<table>\n")
        for row in rows {
            output.add("<tr><td>", "\(row.number)", "</td><td>", row.name, "</td><td>", row.agency, "</td><td>")
            output.add(row.unit, "</td>\n<td>", row.baseline, "</td><td>", row.target, "</td><td>", row.latest)
            output.add("</td><td>", row.status, "</td></tr>\n")
        }
        output.add("</table>\n")
    }

    var bytes: [UInt8] {
        var output: [UInt8] = []
        write(into: &output)
        return output
    }
}

extension [UInt8] {
    /// Markup and values alike; the only byte to escape in these values is the ampersand.
    fileprivate mutating func add(_ texts: String...) {
        for var text in texts {
            text.withUTF8 { bytes in
                var start = 0
                for position in bytes.indices where bytes[position] == UInt8(ascii: "&") {
                    append(contentsOf: bytes[start..<position])
                    append(contentsOf: "&amp;".utf8)
                    start = position + 1
                }
                append(contentsOf: bytes[start...])
            }
        }
    }
}
