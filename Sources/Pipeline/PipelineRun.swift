import Diagnostics
import PolicyModel
import Publishing
import SiteGenerator

/// What one run gathers on its way.
struct PipelineRun {
    var clock = StageClock()
    var diagnostics: [Diagnostic] = []
    /// Known once the settings are read.
    var language: Language?
    var remembered = RememberedResults.nothing

    func isRefused(isStrict: Bool) -> Bool {
        diagnostics.contains { $0.refuses(isStrict: isStrict) }
    }

    func report(site: PreparedSite?, published: PublishSummary?, isStrict: Bool) -> BuildReport {
        BuildReport(
            diagnostics: Set(diagnostics).sorted(), counts: site.map { BuildReport.Counts($0) },
            language: language, published: published, stages: clock.stages, isRefused: isRefused(isStrict: isStrict))
    }
}

extension BuildReport.Counts {
    fileprivate init(_ site: PreparedSite) {
        let catalog = site.catalog
        self.init(
            pages: site.generator.requests.count { site.generator.path(of: $0).hasSuffix(".html") },
            policies: catalog.policies.count, measures: catalog.measures.count, agencies: catalog.agencies.count,
            indicators: catalog.indicators.count, updates: catalog.updates.count,
            links: catalog.measures.reduce(0) { $0 + $1.responsibilities.count + $1.indicators.count })
    }
}
