import Diagnostics
import Foundation
import FoundationNetworking
import Pipeline

/// Serves a generated site with the program itself and measures the time from saving a file to having the changed page.
struct PreviewBenchmark {
    let content: GeneratedContent
    let themes: String
    private let port = 18_080

    /// Saves a policy several times and prints the times of each; before that, what the stages of a rebuild take.
    func run() throws {
        try content.write()
        try rebuild()
        let server = Process()
        server.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "yardstick")
        server.arguments = ["serve", "--port", "\(port)", "--content", content.folder.path, "--theme", themes]
        server.standardOutput = FileHandle.nullDevice
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        while (try? page("_yardstick/state")) == nil { usleep(50_000) }
        let policy = content.folder.appending(path: "policies/p0.md")
        let original = try String(contentsOf: policy, encoding: .utf8)
        var times: [Double] = []
        for round in 1...10 {
            let seen = try version()
            let start = ContinuousClock.now
            try (original + "\n第\(round)次修改。\n").write(to: policy, atomically: true, encoding: .utf8)
            guard try page("_yardstick/state?seen=\(seen)").isEmpty == false,
                try page("policies/p0.html").contains("第\(round)次修改")
            else { throw Unchanged() }
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        times.sort()
        print(
            "save to changed page, \(content.measures) measures: \(Int(times[times.count / 2])) ms,"
                + " slowest \(Int(times.last ?? 0)) ms")
    }

    /// A rebuild inside this process, without server and watcher.
    private func rebuild() throws {
        let pipeline = Pipeline(BuildOptions(content: content.folder.path, themes: [themes], output: ""))
        var results = RememberedResults()
        _ = try pipeline.prepare(remembering: &results)
        let start = ContinuousClock.now
        let (site, report) = try pipeline.prepare(remembering: &results)
        let prepared = ContinuousClock.now
        let count = site.map { SiteIndex($0).paths.count } ?? 0
        let end = ContinuousClock.now
        print("rebuild of \(count) files: \(Int((end - start) / .milliseconds(1))) ms")
        for stage in report.stages { print("  \(stage.stage.name.english): \(Int(stage.milliseconds)) ms") }
        print("  index of addresses: \(Int((end - prepared) / .milliseconds(1))) ms")
    }

    private struct Unchanged: Error {}

    private func version() throws -> String {
        try JSONDecoder().decode(State.self, from: Data(try page("_yardstick/state").utf8)).version
    }

    private struct State: Decodable { let version: String }

    private func page(_ path: String) throws -> String {
        guard let address = URL(string: "http://127.0.0.1:\(port)/\(path)") else { throw Unchanged() }
        return String(decoding: try Data(contentsOf: address), as: UTF8.self)
    }
}
