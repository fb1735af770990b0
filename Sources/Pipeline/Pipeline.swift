import Assessment
import ContentSource
import Diagnostics
import Linking
import OrderedConcurrency
import PolicyModel
import PolicyText
import Publishing
import SiteGenerator

/// load → recognise → link → assess → make pages → render → publish
package struct Pipeline {
    private let options: BuildOptions
    private let onProgress: (Progress) -> Void

    /// How far a build has come.
    package struct Progress: Sendable {
        package let done: Int
        package let total: Int
    }

    package init(_ options: BuildOptions, onProgress: @escaping (Progress) -> Void = { _ in }) {
        self.options = options
        self.onProgress = onProgress
    }

    /// Everything but the last step: finds what is wrong and writes nothing.
    ///
    /// - Throws: what the machine failed at.
    package func check() throws -> BuildReport {
        var run = Run()
        let plan = try prepare(&run)
        return run.report(plan: plan, published: nil, isStrict: options.isStrict)
    }

    /// Builds and publishes the site, unless there are errors; then the old site stays as it is.
    ///
    /// - Throws: what the machine failed at.
    package func build() throws -> BuildReport {
        var run = Run()
        let plan = try prepare(&run)
        guard let plan, !run.isRefused(isStrict: options.isStrict) else {
            return run.report(plan: plan, published: nil, isStrict: options.isStrict)
        }
        let summary = try publish(plan, &run)
        return run.report(plan: plan, published: summary, isStrict: options.isStrict)
    }
}

extension Pipeline {
    /// A linked, assessed and themed site, ready to be made page by page.
    struct Plan {
        let catalog: Catalog
        let generator: SiteGenerator
        let theme: Theme
        let assets: [String]
        let folder: ContentFolder
    }

    private func prepare(_ run: inout Run) throws -> Plan? {
        let folder = try ContentFolder(root: options.content)
        let (drafts, recognised, links) = try read(folder, &run)
        let (catalog, linkFindings) = run.clock.measure("link") {
            Linker(drafts, asOf: options.asOf).link(recognised)
        }
        run.diagnostics += linkFindings
        let assessments = run.clock.measure("assess") { CatalogAssessor(catalog).assess() }
        let (theme, themeFindings) = try run.clock.measure("theme") { try compiledTheme(of: drafts.site) }
        run.diagnostics += themeFindings
        guard let theme else { return nil }
        let generator = run.clock.measure("pages and render") {
            SiteGenerator(catalog: catalog, assessments: assessments, theme: theme)
        }
        run.diagnostics += generator.addressConflicts() + generator.deadLinks(links, files: drafts.assets)
        return Plan(catalog: catalog, generator: generator, theme: theme, assets: drafts.assets, folder: folder)
    }

    /// Loads and recognises; the texts of the policies end here.
    private func read(
        _ folder: ContentFolder, _ run: inout Run
    ) throws -> (drafts: ContentDrafts, recognised: [RecognisedPolicy], links: [Located<String>]) {
        let loaded = try run.clock.measure("load") { try ContentLoader(folder: folder).load() }
        run.diagnostics += loaded.diagnostics
        let drafts = loaded.drafts
        let texts = loaded.policyTexts
        return run.clock.measure("recognise") {
            let (findings, links) = MarkdownCheck(drafts.site.settings).check(drafts, texts)
            run.diagnostics += findings
            return (drafts, recognise(drafts.policies, texts), links)
        }
    }

    private func recognise(_ policies: [PolicyDraft], _ texts: [TextDraft]) -> [RecognisedPolicy] {
        let reader = PolicyTextReader()
        return policies.indices.concurrentMap { index in
            let text = texts[index]
            let outline = reader.read(text.markdown, file: text.file, firstLine: text.firstLine)
            return RecognisedPolicy(draft: policies[index], outline: outline)
        }
    }

    private func compiledTheme(of site: SiteDraft) throws -> (theme: Theme?, diagnostics: [Diagnostic]) {
        guard options.themes.isEmpty else { return Theme.compile(try ThemeFolder(options.themes)) }
        let search = ThemeSearch(content: options.content)
        guard let folders = search.folders(named: site.settings.theme) else {
            return (nil, site.theme.map { [.unknownTheme($0, known: search.names)] } ?? [])
        }
        return Theme.compile(try ThemeFolder(folders))
    }
}

extension Pipeline {
    /// Files made and written at a time: enough for all cores, few enough for memory.
    private static let batch = 128

    private func publish(_ plan: Plan, _ run: inout Run) throws -> PublishSummary {
        var publisher = try run.clock.measure("publish") { try SitePublisher(output: options.output) }
        do {
            let requests = plan.generator.requests
            for start in stride(from: 0, to: requests.count, by: Self.batch) {
                let slice = requests[start..<min(start + Self.batch, requests.count)]
                let files = try run.clock.measure("pages and render") {
                    try slice.concurrentMap { request in Result { try plan.generator.make(request) } }.map {
                        try $0.get()
                    }
                }
                try run.clock.measure("publish") { try publisher.write(files.map(\.output)) }
                onProgress(Progress(done: slice.endIndex, total: requests.count))
            }
            return try run.clock.measure("publish") {
                try publisher.write(plan.theme.assets.map(\.output))
                for asset in plan.assets { try publisher.write([try copied(asset, from: plan.folder)]) }
                return try publisher.finish()
            }
        } catch {
            publisher.abandon()
            throw error
        }
    }

    private func copied(_ asset: String, from folder: ContentFolder) throws -> OutputFile {
        switch FileBytes.read(asset, in: folder, limit: .max) {
        case .success(let bytes): return OutputFile(path: asset, bytes: bytes)
        case .failure(let finding): throw UnreadableAsset(finding: finding)
        }
    }
}

/// A file to be copied that vanished or closed itself between the check and the copying.
package struct UnreadableAsset: Error, CustomStringConvertible {
    let finding: Diagnostic

    package var description: String { "\(finding.range.file): \(finding.message)" }
}

extension Diagnostic {
    fileprivate static func unknownTheme(_ name: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-theme", at: name.range,
            "there is no theme “\(name.value)”: a theme is a folder in Themes/, beside the content; "
                + "known are \(known.joined(separator: ", "))",
            nearMisses: nearestNames(to: name.value, in: known))
    }
}

extension SiteFile {
    fileprivate var output: OutputFile { OutputFile(path: path, bytes: bytes) }
}

/// What one run gathers on its way.
private struct Run {
    var clock = StageClock()
    var diagnostics: [Diagnostic] = []

    func isRefused(isStrict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }

    func report(plan: Pipeline.Plan?, published: PublishSummary?, isStrict: Bool) -> BuildReport {
        BuildReport(
            diagnostics: Set(diagnostics).sorted(), counts: plan.map { BuildReport.Counts($0) },
            published: published, stages: clock.stages, isRefused: isRefused(isStrict: isStrict))
    }
}

extension BuildReport.Counts {
    fileprivate init(_ plan: Pipeline.Plan) {
        let catalog = plan.catalog
        self.init(
            pages: plan.generator.requests.count { plan.generator.path(of: $0).hasSuffix(".html") },
            policies: catalog.policies.count, measures: catalog.measures.count, agencies: catalog.agencies.count,
            indicators: catalog.indicators.count, updates: catalog.updates.count,
            links: catalog.measures.reduce(0) { $0 + $1.responsibilities.count + $1.indicators.count })
    }
}
