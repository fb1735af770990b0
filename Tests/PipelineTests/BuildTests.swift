import Diagnostics
import Foundation
import Pipeline
import PolicyModel
import Publishing
import Testing

/// The whole pipeline on the small site of the fixtures.
@Suite struct BuildTests {
    private let content: TemporaryContent

    init() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        content = try TemporaryContent(base: fixtures.appending(path: "base"))
    }

    @Test func linksMeasuresAgenciesAndIndicatorsBothWays() throws {
        let report = try Pipeline(content.options()).build()
        #expect(report.diagnostics.isEmpty)
        let measure = try content.read("measures/plan-1-1-1.html")
        #expect(measure.contains("../agencies/xian-wj.html"))
        #expect(measure.contains("../indicators/plan-standard.html"))
        #expect(try content.read("agencies/xian-wj.html").contains("../measures/plan-1-1-1.html"))
        #expect(try content.read("agencies/xian-wj.html").contains("../measures/plan-talent.html"))
        #expect(try content.read("indicators/plan-standard.html").contains("../measures/plan-1-1-1.html"))
    }

    @Test func theSecondRunWritesNothing() throws {
        let first = try #require(try Pipeline(content.options()).build().published)
        let second = try #require(try Pipeline(content.options()).build().published)
        #expect(first.written == first.files)
        #expect(second.written == 0)
        #expect(second.unchanged == first.files)
    }

    @Test func twoBuildsAreIdentical() throws {
        _ = try Pipeline(content.options()).build()
        let other = content.folder.appending(path: "other")
        var options = content.options()
        options.output = other.path
        _ = try Pipeline(options).build()
        let files = FileManager.default
        let paths = try files.subpathsOfDirectory(atPath: content.output.path).sorted()
        #expect(try files.subpathsOfDirectory(atPath: other.path).sorted() == paths)
        for path in paths {
            let left = files.contents(atPath: content.output.appending(path: path).path)
            #expect(left == files.contents(atPath: other.appending(path: path).path), "\(path)")
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@SUM", "'@SUM"), ("+1+1", "'+1+1"), ("-cmd", "'-cmd"), ("-2.5%", "-2.5%"), ("+3", "+3"),
    ])
    func spreadsheetsCalculateNothing(note: String, cell: String) throws {
        let indicator = """
            [{"id": "plan-standard", "name": "达标率", "unit": "%", "observations": [
              {"year": 2024, "value": 50, "note": "\(note)"}]}]
            """
        try content.write(Data(indicator.utf8), to: "indicators/plan.json")
        _ = try Pipeline(content.options()).build()
        let table = try content.read("data/indicators/plan-standard.csv")
        #expect(table.split(separator: "\r\n").last?.hasSuffix(",\(cell)") == true)
    }

    @Test func anUnregisteredAgencyYieldsItsAddress() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        try content.overlay(fixtures.appending(path: "taken-unregistered-id"))
        _ = try Pipeline(content.options()).build()
        #expect(try content.read("agencies/xian-unregistered-72f7297c.html").contains("县档案局"))
        #expect(try content.read("agencies/xian-unregistered-72f7297c-2.html").contains("县财政局"))
    }

    @Test func anEarlierDayLeavesLaterNotesOut() throws {
        var options = content.options()
        options.asOf = .init("2026-02-01")
        let report = try Pipeline(options).build()
        #expect(report.diagnostics.map(\.code.rawValue) == ["update-in-future"])
        #expect(try content.read("data/measures.json").contains("\"status\": \"unreported\""))
    }
}
