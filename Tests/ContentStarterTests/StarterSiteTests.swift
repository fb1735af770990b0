import Assessment
import ContentStarter
import Diagnostics
import Foundation
import Pipeline
import PolicyModel
import Testing

@Suite struct StarterSiteTests {
    private func content(of site: StarterSite, _ language: Language) throws -> (TemporaryFolder, AssessedContent) {
        let folder = try TemporaryFolder()
        try folder.write(NewSite(folder: folder.url.path, site: site).files(in: language))
        let options = BuildOptions(content: folder.url.path + "/Content", output: "")
        return (folder, try Pipeline(options).assess())
    }

    @Test(arguments: StarterSite.allCases, Language.allCases)
    func aCheckFindsNothing(site: StarterSite, language: Language) throws {
        let (folder, _) = try content(of: site, language)
        #expect(try folder.check().isEmpty)
    }

    @Test(arguments: StarterSite.allCases, Language.allCases)
    func itIsBuiltAtOnce(site: StarterSite, language: Language) throws {
        let (folder, _) = try content(of: site, language)
        let options = BuildOptions(
            content: folder.url.path + "/Content", themes: [TemporaryFolder.theme],
            output: folder.url.path + "/public", isStrict: true)
        #expect(try !Pipeline(options).build().isRefused)
        #expect(try folder.text("public/index.html").contains("<html lang=\"\(language.rawValue)"))
    }

    @Test(arguments: Language.allCases) func theSmallOneHasOneOfEachKind(language: Language) throws {
        let (folder, content) = try content(of: .small, language)
        let catalog = content.catalog
        #expect(catalog.policies.count == 1)
        #expect(catalog.measures.count == 3)
        #expect(catalog.agencies.count == 3)
        #expect(catalog.agencies.allSatisfy { $0.isRegistered && !$0.aliases.isEmpty && !$0.measures.isEmpty })
        #expect(catalog.indicators.count == 3)
        #expect(catalog.indicators.allSatisfy { !$0.targets.isEmpty && $0.measures.count == 1 })
        #expect(catalog.updates.count == 1)
        #expect(catalog.site.language == language)
        #expect(catalog.jurisdictions.allSatisfy { $0.isExample })
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: Language.allCases) func theLargerOneShowsWhatThereIs(language: Language) throws {
        let (folder, content) = try content(of: .example, language)
        let catalog = content.catalog
        #expect(Set(catalog.updates.map(\.status)) == Set(Update.Status.allCases))
        #expect(Set(catalog.measures.flatMap(\.responsibilities).map(\.role)) == Set(Role.allCases))
        #expect(Set(catalog.policies.map(\.jurisdiction)).count == 2)
        #expect(catalog.concepts.allSatisfy { $0.indicators.count == 2 })
        #expect(catalog.agencies.contains { $0.successor != nil })
        let statuses = Set(content.assessments.flatMap(\.self).map(\.assessment.status))
        #expect(statuses.isSuperset(of: [.met, .onTrack, .behind, .offTrack, .judged, .baselineOnly]))
        let table = try Data(contentsOf: folder.url.appending(path: "Content/indicators/shili-clinics.csv"))
        #expect(table.starts(with: [0xEF, 0xBB, 0xBF]))
    }

    /// Both languages say the same of the same things.
    @Test(arguments: StarterSite.allCases) func theLanguagesAgree(site: StarterSite) throws {
        let (_, chinese) = try content(of: site, .chinese)
        let (_, english) = try content(of: site, .english)
        #expect(chinese.catalog.indicators.map(\.id) == english.catalog.indicators.map(\.id))
        #expect(chinese.catalog.measures.count == english.catalog.measures.count)
        #expect(chinese.catalog.updates.map(\.id) == english.catalog.updates.map(\.id))
        #expect(chinese.catalog.updates.map(\.status) == english.catalog.updates.map(\.status))
    }

    @Test func aFolderWithSomethingInItIsRefused() throws {
        let folder = try TemporaryFolder()
        let site = NewSite(folder: folder.url.path, site: .small)
        try site.checkFolder()
        try Data().write(to: folder.url.appending(path: ".hidden"))
        #expect(throws: AdditionRefusal.self) { try site.checkFolder() }
        let file = folder.url.appending(path: ".hidden").path
        #expect(throws: AdditionRefusal.self) { try NewSite(folder: file, site: .small).checkFolder() }
    }
}
