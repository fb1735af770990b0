package import Diagnostics
import Templates

/// A theme compiled against what the pages declare: one template a page type.
package struct Theme: Sendable {
    package let assets: [SiteFile]

    let home: Template<HomePage>
    let policies: Template<PolicyListPage>
    let policy: Template<PolicyPage>
    let measure: Template<MeasurePage>
    let alphabet: Template<AlphabetPage>
    let agencies: Template<AgencyListPage>
    let agency: Template<AgencyPage>
    let indicators: Template<IndicatorListPage>
    let indicator: Template<IndicatorPage>
    let places: Template<PlaceListPage>
    let place: Template<PlacePage>
    let concepts: Template<ConceptListPage>
    let concept: Template<ConceptPage>
    let targets: Template<TargetsPage>
    let progress: Template<ProgressPage>
    let timeline: Template<TimelinePage>
    let updates: Template<UpdatesPage>
    let article: Template<ArticlePage>
    let data: Template<DataPage>
    let methodology: Template<MethodologyPage>
    let styleguide: Template<StyleguidePage>
    let search: Template<SearchPage>
    let notFound: Template<NotFoundPage>

    /// Compiles every template; the theme is nil if one of them has an error.
    package static func compile(_ folder: ThemeFolder) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        var compiler = ThemeCompiler(TemplateLibrary(folder.templates), findings: folder.diagnostics)
        let home: Template<HomePage>? = compiler.compile("home")
        let policies: Template<PolicyListPage>? = compiler.compile("policies")
        let policy: Template<PolicyPage>? = compiler.compile("policy")
        let measure: Template<MeasurePage>? = compiler.compile("measure")
        let alphabet: Template<AlphabetPage>? = compiler.compile("a-z")
        let agencies: Template<AgencyListPage>? = compiler.compile("agencies")
        let agency: Template<AgencyPage>? = compiler.compile("agency")
        let indicators: Template<IndicatorListPage>? = compiler.compile("indicators")
        let indicator: Template<IndicatorPage>? = compiler.compile("indicator")
        let places: Template<PlaceListPage>? = compiler.compile("places")
        let place: Template<PlacePage>? = compiler.compile("place")
        let concepts: Template<ConceptListPage>? = compiler.compile("compare")
        let concept: Template<ConceptPage>? = compiler.compile("comparison")
        let targets: Template<TargetsPage>? = compiler.compile("targets")
        let progress: Template<ProgressPage>? = compiler.compile("progress")
        let timeline: Template<TimelinePage>? = compiler.compile("timeline")
        let updates: Template<UpdatesPage>? = compiler.compile("updates")
        let article: Template<ArticlePage>? = compiler.compile("article")
        let data: Template<DataPage>? = compiler.compile("data")
        let methodology: Template<MethodologyPage>? = compiler.compile("methodology")
        let styleguide: Template<StyleguidePage>? = compiler.compile("styleguide")
        let search: Template<SearchPage>? = compiler.compile("search")
        let notFound: Template<NotFoundPage>? = compiler.compile("not-found")
        guard !compiler.diagnostics.contains(where: { $0.severity == .error }), let home, let policies, let policy,
            let measure, let alphabet, let agencies, let agency, let indicators, let indicator, let places, let place,
            let concepts,
            let concept, let targets, let progress, let timeline, let updates, let article, let data, let methodology,
            let styleguide, let search, let notFound
        else { return (nil, compiler.diagnostics) }
        let theme = Theme(
            assets: folder.assets, home: home, policies: policies, policy: policy, measure: measure,
            alphabet: alphabet, agencies: agencies, agency: agency, indicators: indicators, indicator: indicator,
            places: places,
            place: place,
            concepts: concepts, concept: concept, targets: targets, progress: progress, timeline: timeline,
            updates: updates, article: article, data: data, methodology: methodology,
            styleguide: styleguide, search: search, notFound: notFound)
        return (theme, compiler.diagnostics)
    }
}

/// Compiles templates of one library and keeps what is wrong, each mistake once.
private struct ThemeCompiler {
    private let library: TemplateLibrary
    private(set) var diagnostics: [Diagnostic]

    init(_ library: TemplateLibrary, findings: [Diagnostic]) {
        self.library = library
        diagnostics = findings + library.diagnostics
    }

    mutating func compile<Page: TemplateRecord>(_ name: String) -> Template<Page>? {
        let (template, findings) = Template<Page>.compile(name, in: library)
        for finding in findings where !diagnostics.contains(where: { $0.isSameMistake(as: finding) }) {
            diagnostics.append(finding)
        }
        return template
    }
}

extension Diagnostic {
    /// Equal but for the notes, which name the page that reached the template.
    fileprivate func isSameMistake(as other: Diagnostic) -> Bool {
        code == other.code && range == other.range && message == other.message
    }
}
