import DataFiles
import Diagnostics
package import PolicyModel

/// What `site.yaml` states; absent settings take the documented defaults.
package struct SiteDraft: Sendable {
    package let settings: SiteSettings

    static let file = "site.yaml"

    static func read(in folder: ContentFolder) -> (draft: SiteDraft?, diagnostics: [Diagnostic]) {
        let node = FileBytes.read(file, in: folder)
            .flatMap { TextDecoding.utf8($0, file: file) }
            .map { SourceText(file: file, bytes: $0) }
            .flatMap { source in YAMLReader.read(source).map { (source, $0) } }
        switch node {
        case .failure(let finding): return (nil, [finding])
        case .success(let (source, node)): return read(FieldReader(node, in: source, subject: "site.yaml"))
        }
    }

    private static func read(_ fields: FieldReader) -> (draft: SiteDraft?, diagnostics: [Diagnostic]) {
        var fields = fields
        let title = fields.requiredText("title")
        let asOf = fields.requiredDate("asOf", precise: true)
        let settings = SiteSettings(
            title: title?.value ?? "",
            description: fields.text("description")?.value,
            language: fields.choice("language", ["zh": .chinese, "en": .english])?.value ?? .chinese,
            baseURL: fields.text("baseURL").map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" },
            asOf: asOf?.value ?? CalendarDate(year: 1),
            theme: fields.text("theme")?.value ?? "default",
            assessment: assessment(&fields),
            unsafeHTML: fields.flag("unsafeHTML") ?? false)
        let diagnostics = fields.finish()
        return (title != nil && asOf != nil ? SiteDraft(settings: settings) : nil, diagnostics)
    }

    private static func assessment(_ fields: inout FieldReader) -> SiteSettings.AssessmentChoice {
        guard var inner = fields.object("assessment", subject: "assessment") else {
            return SiteSettings.AssessmentChoice(method: "linear", onTrack: 0.9, behind: 0, staleAfterYears: 2)
        }
        let choice = SiteSettings.AssessmentChoice(
            method: inner.methodName("method") ?? "linear",
            onTrack: inner.number("onTrack")?.value ?? 0.9,
            behind: inner.number("behind")?.value ?? 0,
            staleAfterYears: inner.integer("staleAfterYears")?.value ?? 2)
        fields.absorb(inner)
        return choice
    }
}
