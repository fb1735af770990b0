package import Diagnostics
package import Publishing

/// What came of one run.
package struct BuildReport: Sendable {
    /// Sorted by file and place.
    package let diagnostics: [Diagnostic]
    package let counts: Counts?
    /// The language of the site; nil where its settings could not be read.
    package let language: Language?
    /// Nil where nothing was published: on errors, and for a mere check.
    package let published: PublishSummary?
    package let stages: [StageTime]
    /// Whether an error, or in strict mode a warning, kept the site from being published.
    package let isRefused: Bool

    /// The report with findings made outside the pipeline.
    package func adding(_ findings: [Diagnostic], isStrict: Bool) -> BuildReport {
        BuildReport(
            diagnostics: Set(diagnostics + findings).sorted(), counts: counts, language: language, published: published,
            stages: stages, isRefused: isRefused || findings.contains { $0.refuses(isStrict: isStrict) })
    }

    /// How much the catalog holds.
    package struct Counts: Hashable, Sendable {
        /// HTML pages of the site.
        package let pages: Int
        package let policies: Int
        package let measures: Int
        package let agencies: Int
        package let indicators: Int
        package let updates: Int
        /// Relations between measures and agencies or indicators, each counted once.
        package let links: Int
    }

    /// Wall-clock time of one stage.
    package struct StageTime: Hashable, Sendable {
        package let stage: Pipeline.Stage
        package let milliseconds: Double
    }
}

extension Diagnostic {
    /// Whether the site is not published for it.
    func refuses(isStrict: Bool) -> Bool { severity == .error || (isStrict && severity == .warning) }
}
