import Diagnostics
import Foundation
import Pipeline

/// One build in a process of its own, so that its peak memory is nobody else's.
struct SingleBuild {
    let content: String
    let site: String
    let hasSearch: Bool

    func run() throws {
        var options = BuildOptions(content: content, themes: ["Themes/default"], output: site)
        options.withoutSearch = !hasSearch
        let start = ContinuousClock.now
        let report = try Pipeline(options).build()
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        guard report.published != nil else { throw UnpublishedSite(report.diagnostics) }
        let stages = report.stages.map { #""\#($0.stage.name.english)": \#(Int($0.milliseconds))"# }
        let use = ResourceUse()
        print(
            #"{"milliseconds": \#(Int(milliseconds)), "processor": \#(use.processorMilliseconds), "#
                + #""megabytes": \#(use.peakMegabytes), "stages": {\#(stages.joined(separator: ", "))}}"#)
    }
}
