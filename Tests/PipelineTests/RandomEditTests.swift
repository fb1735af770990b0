import Diagnostics
import Foundation
import Pipeline
import Testing

/// Whatever happens to the files of a content, a check ends in findings or success.
///
/// `EDITS=100000` makes more edits, `SEED=7` other ones; a failure names the edit it came after.
@Suite struct RandomEditTests {
    @Test func tenThousandEditsNeverCrash() throws {
        let environment = ProcessInfo.processInfo.environment
        let edits = environment["EDITS"].flatMap { Int($0) } ?? 10_000
        var chance = Chance(state: environment["SEED"].flatMap { UInt64($0) } ?? 1)
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let content = try TemporaryContent(base: fixtures.appending(path: "base"))
        try content.overlay(fixtures.appending(path: "plausibility"))
        try content.write(Data("year,value,note\n2023,75,初步数\n2024,80,\n".utf8), to: "indicators/values.csv")
        let damage = Damage(folder: content.content, whole: try content.files())
        let pipeline = Pipeline(content.options())
        var remembered = RememberedResults()
        var seen: Set<Diagnostic.Code> = []
        for number in 0..<edits {
            try damage.mend(&chance)
            let edit = try damage.edit(&chance)
            // As a preview does, and now and then as a check alone does: both say the same.
            let report = try pipeline.prepare(remembering: &remembered).report
            if number % 100 == 0 { #expect(try pipeline.check().diagnostics == report.diagnostics, "after \(edit)") }
            let hasErrors = report.diagnostics.contains { $0.severity == .error }
            #expect(report.isRefused == hasErrors, "after \(edit)")
            #expect(
                report.diagnostics.allSatisfy { $0.range.start.line >= 1 && $0.range.start.column >= 1 },
                "after \(edit)")
            seen.formUnion(report.diagnostics.map(\.code))
        }
        #expect(seen.count > 20, "the edits reach many kinds of mistakes, not only \(seen.map(\.rawValue).sorted())")
    }
}

extension TemporaryContent {
    fileprivate func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
            var isFolder: ObjCBool = false
            let file = content.appending(path: path)
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }
}

/// Breaks files of a folder and puts them back.
private final class Damage {
    private let folder: URL
    private let whole: [String: Data]
    private let paths: [String]
    /// Paths that are not as they should be.
    private var touched: Set<String> = []

    init(folder: URL, whole: [String: Data]) {
        self.folder = folder
        self.whole = whole
        paths = whole.keys.sorted()
    }

    /// Mistakes pile up for a while; then the folder starts whole again.
    func mend(_ chance: inout Chance) throws {
        guard chance.below(5) == 0 else { return }
        for path in touched {
            try? FileManager.default.removeItem(at: folder.appending(path: path))
            if let data = whole[path] { try write(data, to: path) }
        }
        touched = []
    }

    /// Makes one edit and says which.
    func edit(_ chance: inout Chance) throws -> String {
        let path = paths[chance.below(paths.count)]
        let other = paths[chance.below(paths.count)]
        var data = (try? Data(contentsOf: folder.appending(path: path))) ?? whole[path] ?? Data()
        touched.insert(path)
        switch chance.below(8) {
        case 0:
            if !data.isEmpty { data[chance.below(data.count)] ^= UInt8(1 << chance.below(8)) }
        case 1: data = data.prefix(chance.below(data.count + 1))
        case 2:
            let start = chance.below(data.count + 1)
            data.removeSubrange(start..<min(data.count, start + chance.below(40)))
        case 3:
            let start = chance.below(data.count + 1)
            data.insert(contentsOf: data[start..<min(data.count, start + chance.below(60))], at: start)
        case 4: data.insert(contentsOf: Self.scraps[chance.below(Self.scraps.count)], at: chance.below(data.count + 1))
        case 5:
            try? FileManager.default.removeItem(at: folder.appending(path: path))
            return "removing \(path)"
        case 6:
            let renamed = Self.names[chance.below(Self.names.count)]
            try? FileManager.default.removeItem(at: folder.appending(path: path))
            touched.insert(renamed)
            try write(data, to: renamed)
            return "renaming \(path) to \(renamed)"
        default:
            let swapped = (try? Data(contentsOf: folder.appending(path: other))) ?? Data()
            touched.insert(other)
            try write(data, to: other)
            data = swapped
        }
        try write(data, to: path)
        return "editing \(path)"
    }

    private func write(_ data: Data, to path: String) throws {
        let target = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    private static let names = [
        "policies/Plan 2.md", "policies/新.md", "indicators/none.json", "updates/loose.md", "agencies/none.json",
        "site.yaml",
        "concepts.json", "indicators/plan.json", "files/a.md", "pages/index.md", "unexpected.txt",
        "policies/deep/er.md",
    ]

    private static let scraps: [Data] =
        [
            "\u{0}", "\u{FEFF}", "，", "“", "\"", "{", "[[[[", "}", "---\n", "\n\n", "#", "1.", "一、", "（一）", "（责任单位：",
            "）", "{#", "|", "|-|",
            "９９", "-", "1e999", "99999999999999999999", "2026-02-30", "&a *a", "!!binary x", "\\ud800", "\r",
            "\u{2028}", "牵头", "到2025年", "%",
            "![](", "](#", "<script>", "null", ": ", "\t", "年", "比2015年降低", "～", "≥",
        ].map { Data($0.utf8) } + [
            Data([0xFF, 0xFE]), Data([0xC4]), Data([0xED, 0xA0, 0x80]), Data([0xF4, 0x90, 0x80, 0x80]),
        ]
}

/// A generator of numbers that gives the same ones on every machine (SplitMix64).
private struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit > 0 ? Int((mixed ^ (mixed >> 31)) % UInt64(limit)) : 0
    }
}
