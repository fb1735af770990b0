import Diagnostics
import Foundation
import Pipeline
import Publishing

/// Builds a generated site twice and prints where the time and memory go: `site-benchmark [measures] [themes]`; with `serve` before
/// them, measures the preview instead.
let isPreview = CommandLine.arguments.dropFirst().first == "serve"
let arguments = CommandLine.arguments.dropFirst(isPreview ? 2 : 1)
let measures = arguments.first.flatMap { Int($0) } ?? 10_000
let place = FileManager.default.temporaryDirectory.appending(path: "yardstick-benchmark-\(getpid())")
defer { try? FileManager.default.removeItem(at: place) }

let content = GeneratedContent(folder: place.appending(path: "Content"), measures: measures)
if isPreview {
    try PreviewBenchmark(content: content, themes: arguments.dropFirst().first ?? "Themes/default").run()
    try FileManager.default.removeItem(at: place)
    exit(0)
}
try content.write()
let options = BuildOptions(
    content: content.folder.path, themes: [arguments.dropFirst().first ?? "Themes/default"],
    output: place.appending(path: "public").path)

for name in ["cold build", "nothing changed"] {
    let report = try Pipeline(options).build()
    guard let published = report.published else {
        for diagnostic in report.diagnostics.prefix(20) { print("\(diagnostic.range): \(diagnostic.message.english)") }
        exit(1)
    }
    let total = report.stages.reduce(0) { $0 + $1.milliseconds }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("\(name), \(measures) measures: \(Int(total)) ms, peak memory \(usage.ru_maxrss / 1024) MB")
    for stage in report.stages { print("  \(stage.stage.name.english): \(Int(stage.milliseconds)) ms") }
    print("  \(published.message.english), \(Int(Double(published.files) / total * 1000)) files a second")
}

// The measure for the disk: copying the finished site with the tool of the system.
let copy = Process()
copy.executableURL = URL(filePath: "/bin/cp")
copy.arguments = ["-r", options.output, place.appending(path: "copy").path]
let start = ContinuousClock.now
try copy.run()
copy.waitUntilExit()
print("cp -r of the same site: \(Int((ContinuousClock.now - start) / .milliseconds(1))) ms")
