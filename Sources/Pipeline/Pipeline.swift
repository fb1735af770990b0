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

    /// load → recognise → link → assess: what the content says, whatever is wrong with it.
    ///
    /// - Throws: what the machine failed at.
    package func assess() throws -> AssessedContent {
        var run = PipelineRun()
        return try assess(&run).content
    }

    /// Everything but the last step: a site whose files are made when asked for; none where the theme cannot be used.
    ///
    /// - Throws: what the machine failed at.
    package func prepare() throws -> (site: PreparedSite?, report: BuildReport) {
        var run = PipelineRun()
        let site = try prepare(&run)
        return (site, run.report(site: site, published: nil, isStrict: options.isStrict))
    }

    /// The same as `prepare()`, sooner: what follows from the bytes of one file is taken from an earlier run, and kept for a later one.
    ///
    /// - Throws: what the machine failed at.
    package func prepare(
        remembering results: inout RememberedResults
    ) throws -> (site: PreparedSite?, report: BuildReport) {
        var run = PipelineRun(remembered: results)
        let site = try prepare(&run)
        results = run.remembered
        return (site, run.report(site: site, published: nil, isStrict: options.isStrict))
    }

    /// Finds what is wrong and writes nothing.
    ///
    /// - Throws: what the machine failed at.
    package func check() throws -> BuildReport { try prepare().report }

    /// Builds and publishes the site, unless there are errors; then the old site stays as it is.
    ///
    /// - Throws: what the machine failed at.
    package func build() throws -> BuildReport {
        var run = PipelineRun()
        let site = try prepare(&run)
        guard let site, !run.isRefused(isStrict: options.isStrict) else {
            return run.report(site: site, published: nil, isStrict: options.isStrict)
        }
        let summary = try publish(site, &run)
        return run.report(site: site, published: summary, isStrict: options.isStrict)
    }
}

extension Pipeline {
    /// Links of the content beside it, which only the finished site can judge.
    private func assess(
        _ run: inout PipelineRun
    ) throws -> (content: AssessedContent, links: [Located<String>], folder: ContentFolder) {
        let folder = try ContentFolder(root: options.content)
        let (drafts, recognised, links) = try read(folder, &run)
        let (catalog, linkFindings) = run.clock.measure(.link) {
            Linker(drafts, asOf: options.asOf).link(recognised)
        }
        run.diagnostics += linkFindings
        let assessments = run.clock.measure(.assess) { CatalogAssessor(catalog).assess() }
        let content = AssessedContent(
            drafts: drafts, recognised: recognised, catalog: catalog, assessments: assessments,
            findings: run.diagnostics)
        return (content, links, folder)
    }

    private func prepare(_ run: inout PipelineRun) throws -> PreparedSite? {
        let (content, links, folder) = try assess(&run)
        let (theme, themeFindings) = try run.clock.measure(.theme) {
            try compiledTheme(of: content.drafts.site, remembering: &run.remembered.theme)
        }
        run.diagnostics += themeFindings
        guard let theme else { return nil }
        let generator = run.clock.measure(.render) {
            SiteGenerator(catalog: content.catalog, assessments: content.assessments, theme: theme)
        }
        let assets = content.drafts.assets
        run.diagnostics += generator.addressConflicts()
        if !links.isEmpty { run.diagnostics += LinkCheck(generator, files: assets).diagnostics(links) }
        return PreparedSite(
            catalog: content.catalog, generator: generator, theme: theme, assets: assets, folder: folder,
            links: links + content.drafts.policies.compactMap(\.source))
    }

    /// Loads and recognises; the texts of the policies end here.
    private func read(
        _ folder: ContentFolder, _ run: inout PipelineRun
    ) throws -> (drafts: ContentDrafts, recognised: [RecognisedPolicy], links: [Located<String>]) {
        let loaded = try run.clock.measure(.load) {
            try ContentLoader(folder: folder).load(remembering: &run.remembered.files)
        }
        run.diagnostics += loaded.diagnostics
        let drafts = loaded.drafts
        run.language = drafts.site.language
        let texts = loaded.policyTexts
        run.remembered.use(drafts.site.settings)
        return run.clock.measure(.recognise) {
            let check = MarkdownCheck(drafts.site.settings)
            let (findings, links) = check.check(drafts, texts, remembering: &run.remembered.markdown)
            run.diagnostics += findings
            let outlines = texts.results(remembering: &run.remembered.outlines) { text in
                PolicyTextReader().read(text.markdown, file: text.file, firstLine: text.firstLine)
            }
            return (drafts, zip(drafts.policies, outlines).map { RecognisedPolicy(draft: $0, outline: $1) }, links)
        }
    }

    private func compiledTheme(
        of site: SiteDraft, remembering memo: inout ThemeMemo?
    ) throws -> (theme: Theme?, diagnostics: [Diagnostic]) {
        guard options.themes.isEmpty else { return try ThemeFolder(options.themes).compiled(remembering: &memo) }
        let search = ThemeSearch(content: options.content)
        guard let folders = search.folders(named: site.settings.theme) else {
            return (nil, site.theme.map { [.unknownTheme($0, known: search.names)] } ?? [])
        }
        return try ThemeFolder(folders).compiled(remembering: &memo)
    }
}

extension Pipeline {
    /// Files made and written at a time: enough for all cores, few enough for memory.
    private static let batch = 128

    private func publish(_ site: PreparedSite, _ run: inout PipelineRun) throws -> PublishSummary {
        var publisher = try run.clock.measure(.publish) { try SitePublisher(output: options.output) }
        do {
            let requests = site.generator.requests
            for start in stride(from: 0, to: requests.count, by: Self.batch) {
                let slice = requests[start..<min(start + Self.batch, requests.count)]
                let files = try run.clock.measure(.render) {
                    try slice.concurrentMap { request in Result { try site.generator.make(request) } }.map {
                        try $0.get()
                    }
                }
                try run.clock.measure(.publish) { try publisher.write(files.map(\.output)) }
                onProgress(Progress(done: slice.endIndex, total: requests.count))
            }
            if !options.withoutSearch { try publishSearch(of: site, to: &publisher, &run) }
            return try run.clock.measure(.publish) {
                try publisher.write(site.theme.assets.map(\.output))
                for asset in site.assets {
                    try publisher.write([OutputFile(path: asset, bytes: try site.copy(of: asset))])
                }
                return try publisher.finish()
            }
        } catch {
            publisher.abandon()
            throw error
        }
    }
}

extension Pipeline {
    /// Writes the files of the index as they are made, so that few are in memory.
    private func publishSearch(
        of site: PreparedSite, to publisher: inout SitePublisher, _ run: inout PipelineRun
    ) throws {
        let search = site.generator.search
        try run.clock.measure(.search) {
            try search.write { files in try publisher.write(files.map(\.output)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownTheme(_ name: Located<String>, known: [String]) -> Diagnostic {
        let near = nearestNames(to: name.value, in: known)
        return Diagnostic(
            .error, .unknownTheme, at: name.range,
            Message(
                "there is no theme “\(name.value)”: a theme is a folder in Themes/, beside the content; "
                    + "known are \(known.joined(separator: ", "))",
                zh: "没有主题“\(name.value)”：主题是 Themes/ 中的一个文件夹，与内容文件夹并列；现有 \(known.joined(separator: "、"))"),
            nearMisses: near, fix: .respelling(name, near: near))
    }
}

extension SiteFile {
    fileprivate var output: OutputFile { OutputFile(path: path, bytes: bytes) }
}
