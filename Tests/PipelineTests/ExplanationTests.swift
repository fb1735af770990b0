import Diagnostics
import Foundation
import Pipeline
import Testing

/// The examples that explain a code are true: the mistake leads to it, the mended text does not.
@Suite struct ExplanationTests {
    /// Codes that no text laid over a content can show; each is tested where it arises.
    private static let situations: Set<Diagnostic.Code> = [
        .badFileName, .badLink, .deadExternalLink, .fileTooLarge, .missingFile, .notUTF8, .unreadableFile,
        .templateDuplicateField,
        .templateDuplicateTemplate, .templateMissing, .templateTooDeep, .templateTooLarge, .unreachableExternalLink,
    ]

    @Test func onlyTheseCannotBeShown() {
        let described = Diagnostic.Code.allCases.filter {
            if case .situation = $0.explanation.example { true } else { false }
        }
        #expect(Set(described) == Self.situations)
    }

    @Test(arguments: Diagnostic.Code.allCases.filter { !situations.contains($0) })
    func examplesAreTrue(code: Diagnostic.Code) throws {
        guard case .text(let file, let wrong, let mended) = code.explanation.example else { return }
        let found = try diagnostics(file, wrong, instead: mended).filter { $0.code == code }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { code.explanation.severities.contains($0.severity) })
        found.forEach(expectBothLanguages)
        #expect(try diagnostics(file, mended, instead: mended).allSatisfy { $0.code != code })
    }

    /// What a check says of the base content with `text` in `file`: in place of a passage of it, or as the whole file.
    private func diagnostics(_ file: String, _ text: String, instead passage: String) throws -> [Diagnostic] {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        let content = try TemporaryContent(base: fixtures.appending(path: "base"))
        let base = (try? String(contentsOf: content.content.appending(path: file), encoding: .utf8)) ?? ""
        let isPassage = !passage.isEmpty && base.contains(passage)
        let whole = isPassage ? base.replacingOccurrences(of: passage, with: text) : text
        let isTheme = file.hasPrefix("Themes/")
        if !whole.isEmpty { try content.write(Data(whole.utf8), to: isTheme ? "../\(file)" : file) }
        if file.hasSuffix(".csv") { try content.nameTable(file) }
        var options = content.options(themes: isTheme ? [content.folder.appending(path: "Themes/county").path] : [])
        // Only where no theme is given the settings are asked for one.
        if file == "site.yaml" { options = BuildOptions(content: content.content.path, themes: [], output: "") }
        return try withExtendedLifetime(content) { try Pipeline(options).check().diagnostics }
    }
}

extension TemporaryContent {
    /// Nothing reads a table that no indicator names.
    fileprivate func nameTable(_ file: String) throws {
        let path = "indicators/plan.json"
        let text = try String(contentsOf: content.appending(path: path), encoding: .utf8)
        let name = file.split(separator: "/").last ?? ""
        let naming = text.replacingOccurrences(of: "\"unit\"", with: "\"data\": \"\(name)\", \"unit\"")
        try write(Data(naming.utf8), to: path)
    }
}
