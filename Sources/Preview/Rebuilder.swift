package import Diagnostics
import Glibc
package import Pipeline

/// What came of looking at the content once more.
package struct Rebuild: Sendable {
    /// Nil where the machine failed.
    package let report: BuildReport?
    /// What keeps the site from being shown as the content has it now.
    package let problems: Problems?
    package let milliseconds: Double
    package let language: Language
}

/// Makes one snapshot after another; a site that cannot be built leaves the one before in its place.
struct Rebuilder {
    private let options: PreviewOptions
    private let run: String
    private var count = 0
    private var siteCount = 0
    private var site: SiteIndex?
    private var siteLanguage: Language?
    private var remembered = RememberedResults()

    init(_ options: PreviewOptions) {
        self.options = options
        // Browsers that still show the site of an earlier run shall notice.
        run = "\(getpid())-\(time(nil))"
    }

    mutating func rebuild() -> (snapshot: Snapshot, rebuild: Rebuild) {
        let start = ContinuousClock.now
        let (report, problems) = attempt()
        let language = options.language(siteLanguage)
        count += 1
        var markup = OverlayMarkup(root: options.build.content, language: language)
        let snapshot = Snapshot(
            version: "\(run)-\(count)", siteVersion: "\(run)-site-\(siteCount)", site: site,
            overlay: problems.map { markup.overlay($0, hasSite: site != nil) },
            heading: problems.map(PreviewWords(language: language).heading) ?? "", language: language)
        let duration = (ContinuousClock.now - start) / .milliseconds(1)
        return (snapshot, Rebuild(report: report, problems: problems, milliseconds: duration, language: language))
    }

    private mutating func attempt() -> (BuildReport?, Problems?) {
        do {
            let (prepared, report) = try Pipeline(options.build).prepare(remembering: &remembered)
            siteLanguage = report.language ?? siteLanguage
            guard let prepared, !report.isRefused else { return (report, Problems(report, options.build)) }
            site = SiteIndex(prepared)
            siteCount += 1
            return (report, nil)
        } catch {
            let failure = (error as? any Explained)?.message ?? .verbatim("\(error)")
            return (nil, Problems(diagnostics: [], failure: failure))
        }
    }
}

extension Problems {
    /// Of all findings those that keep the site from being built.
    fileprivate init(_ report: BuildReport, _ options: BuildOptions) {
        self.init(
            diagnostics: report.diagnostics.filter {
                $0.severity == .error || (options.isStrict && $0.severity == .warning)
            })
    }
}
