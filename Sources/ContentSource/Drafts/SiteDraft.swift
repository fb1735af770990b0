import DataFiles
package import Diagnostics
package import PolicyModel

/// What `site.yaml` states; absent settings take the documented defaults.
package struct SiteDraft: Sendable {
    package let settings: SiteSettings
    /// The name of the theme as written; nil where it is left to the default.
    package let theme: Located<String>?
    /// The language of the site; nil where its settings could not be read.
    package let language: Language?

    /// Path below the content folder.
    package static let file = "site.yaml"

    /// Takes the place of settings that cannot be read; on its day nothing lies in the future.
    static let standIn = SiteDraft(
        settings: SiteSettings(
            title: "", description: nil, language: .chinese, baseURL: nil,
            asOf: CalendarDate(year: 9999, month: 12, day: 31), theme: "default", assessment: usualAssessment,
            unsafeHTML: false),
        theme: nil, language: nil)

    /// The language of the site whose content lies in a folder, for what is said before a run or instead of its report; nil where
    /// there is no such folder or its settings cannot be read.
    package static func language(ofContent root: String) -> Language? {
        (try? ContentFolder(root: root)).flatMap { read(in: $0).draft.language }
    }

    static func read(in folder: ContentFolder) -> (draft: SiteDraft, diagnostics: [Diagnostic]) {
        let node = FileBytes.read(file, in: folder)
            .flatMap { TextDecoding.utf8($0, file: file) }
            .map { SourceText(file: file, bytes: $0) }
            .flatMap { source in YAMLReader.read(source).map { (source, $0) } }
        switch node {
        case .failure(let finding): return (.standIn, [finding])
        case .success(let (source, node)): return read(FieldReader(node, in: source, subject: .site))
        }
    }

    private static func read(_ fields: FieldReader) -> (draft: SiteDraft, diagnostics: [Diagnostic]) {
        var fields = fields
        let title = fields.requiredText("title")
        let asOf = fields.requiredDate("asOf", precise: true)
        let theme = fields.text("theme")
        let settings = SiteSettings(
            title: title?.value ?? "",
            description: fields.text("description")?.value,
            language: fields.choice("language", FieldChoices.languages)?.value ?? .chinese,
            baseURL: fields.webAddress("baseURL").map { $0.hasSuffix("/") ? $0 : $0 + "/" },
            asOf: asOf?.value ?? standIn.settings.asOf,
            theme: theme?.value ?? "default",
            assessment: assessment(&fields),
            unsafeHTML: fields.flag("unsafeHTML") ?? false)
        return (SiteDraft(settings: settings, theme: theme, language: settings.language), fields.finish())
    }

    private static func assessment(_ fields: inout FieldReader) -> SiteSettings.AssessmentChoice {
        guard var inner = fields.object("assessment", subject: .assessmentSettings) else {
            return usualAssessment
        }
        let choice = SiteSettings.AssessmentChoice(
            method: inner.methodName("method") ?? usualAssessment.method,
            onTrack: inner.number("onTrack")?.value ?? usualAssessment.onTrack,
            behind: inner.number("behind")?.value ?? usualAssessment.behind,
            staleAfterYears: inner.integer("staleAfterYears")?.value ?? usualAssessment.staleAfterYears)
        if choice.behind > choice.onTrack { inner.report(.crossedThresholds(choice, at: inner.range)) }
        fields.absorb(inner)
        return choice
    }

    private static let usualAssessment = SiteSettings.AssessmentChoice(
        method: "linear", onTrack: 0.9, behind: 0, staleAfterYears: 2)
}

extension FieldReader {
    /// An address browsers open from anywhere: http or https, a host, no blanks or quotes.
    fileprivate mutating func webAddress(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let rest = ["https://", "http://"].first { text.value.hasPrefix($0) }.map { text.value.dropFirst($0.count) }
        let isClean = text.value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"'<>`\\".utf8.contains($0) }
        guard let host = rest?.first, host != "/", isClean else {
            report(.notAWebAddress(key, text))
            return nil
        }
        return text.value
    }
}

extension Diagnostic {
    fileprivate static func notAWebAddress(_ key: String, _ found: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .badValue, at: found.range,
            Message(
                "“\(key)” must be an address such as https://example.gov.cn/health/, found “\(found.value)”",
                zh: "“\(key)”应为网址，如 https://example.gov.cn/health/，读到的是“\(found.value)”"))
    }

    fileprivate static func crossedThresholds(
        _ choice: SiteSettings.AssessmentChoice, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .badValue, at: range,
            Message(
                "“behind” (\(choice.behind)) must not be above “onTrack” (\(choice.onTrack)): what is on track is not behind",
                zh: "“behind”（\(choice.behind)）不能高于“onTrack”（\(choice.onTrack)）：进展顺利的不会同时算滞后")
        )
    }
}
