import Diagnostics
import Foundation
import Pipeline
import Publishing

/// Builds a generated site twice and prints where the time and memory go.
struct BuildBenchmark {
    let content: GeneratedContent
    let themes: String
    /// A folder for content and site.
    let place: URL

    func run() throws {
        try content.write()
        let options = BuildOptions(
            content: content.folder.path, themes: [themes], output: place.appending(path: "public").path)
        for name in ["cold build", "nothing changed"] {
            let report = try Pipeline(options).build()
            guard let published = report.published else { throw UnpublishedSite(report.diagnostics) }
            let total = report.stages.reduce(0) { $0 + $1.milliseconds }
            print(
                "\(name), \(content.measures) measures: \(Int(total)) ms, peak memory \(ResourceUse().peakMegabytes) MB"
            )
            for stage in report.stages { print("  \(stage.stage.name.english): \(Int(stage.milliseconds)) ms") }
            print("  \(published.message.english), \(Int(Double(published.files) / total * 1000)) files a second")
        }
        try copy(options.output)
    }

    /// The measure for the disk: copying the finished site with the tool of the system.
    private func copy(_ site: String) throws {
        let copy = Process()
        copy.executableURL = URL(filePath: "/bin/cp")
        copy.arguments = ["-r", site, place.appending(path: "copy").path]
        let start = ContinuousClock.now
        try copy.run()
        copy.waitUntilExit()
        print("cp -r of the same site: \(Int((ContinuousClock.now - start) / .milliseconds(1))) ms")
    }
}
