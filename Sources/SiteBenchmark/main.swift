import Foundation

/// Measures a generated site of as many measures as named, 10,000 if none is:
///
///     site-benchmark [measures] [themes]                    builds it twice, prints where time and memory go
///     site-benchmark serve [measures] [themes]              measures the preview
///     site-benchmark write folder [measures]                writes its content and nothing more
///     site-benchmark build content site [without-search]    builds once, prints time and memory as JSON
var arguments = ArraySlice(CommandLine.arguments.dropFirst())
let modes = ["serve", "write", "build"]
let mode = arguments.first.flatMap { modes.contains($0) ? $0 : nil }
if mode != nil { arguments = arguments.dropFirst() }

switch mode {
case "write":
    guard let folder = arguments.popFirst() else { exit(2) }
    try GeneratedContent(folder: URL(filePath: folder), measures: arguments.first.flatMap { Int($0) } ?? 10_000).write()
case "build":
    guard let content = arguments.popFirst(), let site = arguments.popFirst() else { exit(2) }
    try SingleBuild(content: content, site: site, hasSearch: arguments.first != "without-search").run()
default:
    let place = FileManager.default.temporaryDirectory.appending(path: "yardstick-benchmark-\(getpid())")
    defer { try? FileManager.default.removeItem(at: place) }
    let measures = arguments.popFirst().flatMap { Int($0) } ?? 10_000
    let themes = arguments.first ?? "Themes/default"
    let content = GeneratedContent(folder: place.appending(path: "Content"), measures: measures)
    if mode == "serve" {
        try PreviewBenchmark(content: content, themes: themes).run()
    } else {
        try BuildBenchmark(content: content, themes: themes, place: place).run()
    }
}
