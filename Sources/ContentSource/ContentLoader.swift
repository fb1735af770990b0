import DataFiles
package import Diagnostics
import OrderedConcurrency

/// The first stage: files → drafts with positions.
package struct ContentLoader: Sendable {
    private let folder: ContentFolder

    package init(folder: ContentFolder) { self.folder = folder }

    /// Reads every file of the content folder. What is unusable is left out or stood in for, and reported as an error, so
    /// that the mistakes of the rest are found in the same run.
    ///
    /// The texts of the policies come beside the drafts, one for each and in their order: they are large, and nobody needs them once
    /// they are recognised.
    ///
    /// - Throws: `ContentFolderError` where the machine does not let us list the folder.
    package func load() throws(ContentFolderError) -> (
        drafts: ContentDrafts, policyTexts: [TextDraft], diagnostics: [Diagnostic]
    ) {
        var nothing: RememberedFiles?
        return try load(remembering: &nothing)
    }

    /// The same, with files taken from an earlier run whose bytes did not change since.
    ///
    /// - Throws: `ContentFolderError` where the machine does not let us list the folder.
    package func load(
        remembering files: inout RememberedFiles?
    ) throws(ContentFolderError) -> (
        drafts: ContentDrafts, policyTexts: [TextDraft], diagnostics: [Diagnostic]
    ) {
        let (paths, walkFindings) = try folder.files()
        let absent = [SiteDraft.file, JurisdictionDraft.file].filter { file in
            !paths.contains(file) && !walkFindings.contains { $0.range.file == file }
        }
        let isSiteHere = !absent.contains(SiteDraft.file)
        let (site, siteFindings) = isSiteHere ? SiteDraft.read(in: folder) : (.standIn, [.noSite])
        let pieces = pieces(of: paths, remembering: &files)
        var collected = Collected()
        for (path, piece) in zip(paths, pieces) { collected.add(piece, from: path) }
        var diagnostics = walkFindings + siteFindings + collected.diagnostics
        if absent.contains(JurisdictionDraft.file) { diagnostics.append(.noJurisdictions) }
        if !paths.contains(JurisdictionDraft.file) { collected.unusableFiles.insert(JurisdictionDraft.file) }
        let drafts = collected.drafts(site: site)
        return (drafts, collected.policyTexts, diagnostics + unusedTables(in: paths, drafts))
    }
}

extension ContentLoader {
    /// What one file gave.
    typealias ReadFile = (piece: Piece, diagnostics: [Diagnostic])

    /// What one file turned out to be.
    enum Piece: Sendable {
        case jurisdictions([JurisdictionDraft])
        case agencies([AgencyDraft])
        case policy(PolicyDraft, TextDraft)
        case indicators([IndicatorDraft])
        case concepts([ConceptDraft])
        case update(UpdateDraft)
        case article(ArticleDraft)
        case asset(String)
        case nothing
    }

    /// Tables whose values nothing shows; none where a file that could not be read may name them.
    private func unusedTables(in paths: [String], _ drafts: ContentDrafts) -> [Diagnostic] {
        guard !drafts.unusableFiles.contains(where: { $0.hasPrefix("indicators/") }) else { return [] }
        let named = Set(
            drafts.indicators.compactMap(\.table).map { table in
                (["indicators"] + table.value.split(separator: "/").filter { $0 != "." }).joined(separator: "/")
            })
        return paths.filter { path in
            path.hasPrefix("indicators/") && FileName.type(of: path) == "csv" && !named.contains(path)
        }.map { .unusedTable($0) }
    }

    private func pieces(of paths: [String], remembering files: inout RememberedFiles?) -> [ReadFile] {
        guard let known = files else { return paths.concurrentMap { read($0) } }
        let entries = paths.concurrentMap { path in
            known.entry(for: path, in: folder).map { ($0.read, $0) } ?? readAnew(path)
        }
        files?.replace(by: zip(paths, entries).map { (path: $0, entry: $1.1) })
        return entries.map(\.0)
    }

    /// Reads a file, with its bytes where it can be remembered: where they alone made it what it is, and were the same before and after.
    private func readAnew(_ path: String) -> (ReadFile, RememberedFiles.Entry?) {
        let before = FileBytes.read(path, in: folder)
        let read = read(path)
        let after = FileBytes.read(path, in: folder)
        guard case .success(let bytes) = before, case .success(let others) = after, bytes.isSame(as: others),
            !path.hasPrefix("files/"), !Self.mayReferToOthers(path, bytes)
        else { return (read, nil) }
        return (read, RememberedFiles.Entry(bytes: bytes, read: read))
    }

    /// Whether a file is one of indicators whose observations may be in a file of their own.
    private static func mayReferToOthers(_ path: String, _ bytes: [UInt8]) -> Bool {
        path.hasPrefix("indicators/") && String(decoding: bytes, as: UTF8.self).contains("data")
    }

    private func read(_ path: String) -> (piece: Piece, diagnostics: [Diagnostic]) {
        let components = path.split(separator: "/")
        let type = FileName.type(of: path)
        switch (components.first ?? "", components.count, type) {
        case ("site.yaml", 1, _): return (.nothing, [])
        case ("jurisdictions.json", 1, _):
            let (items, diagnostics) = list(path, subject: .jurisdiction, JurisdictionDraft.read)
            return (.jurisdictions(items), diagnostics)
        case ("concepts.json", 1, _):
            let (items, diagnostics) = list(path, subject: .concept, ConceptDraft.read)
            return (.concepts(items), diagnostics)
        case ("agencies", 2, "json"):
            let place = Located(FileName.stem(of: path), at: .beginning(of: path))
            let (items, diagnostics) = list(path, subject: .agency) { AgencyDraft.read($0, jurisdiction: place) }
            return (.agencies(items), diagnostics)
        case ("policies", 2, "md"):
            let (draft, text, diagnostics) = PolicyDraft.read(path, in: folder)
            guard let draft, let text else { return (.nothing, diagnostics) }
            return (.policy(draft, text), diagnostics)
        case ("indicators", 2, "json"):
            let policy = Located(FileName.stem(of: path), at: .beginning(of: path))
            let reader = IndicatorReader(policy: policy) { ObservationTable.read($0, in: folder) }
            let (items, diagnostics) = list(path, subject: .indicator, reader.read)
            return (.indicators(items), diagnostics)
        case ("indicators", _, "csv"): return (.nothing, [])
        case ("updates", 2..., "md"):
            let (draft, diagnostics) = UpdateDraft.read(path, in: folder)
            return (draft.map { .update($0) } ?? .nothing, diagnostics)
        case ("pages", 2, "md"):
            let (draft, diagnostics) = ArticleDraft.read(path, in: folder)
            return (draft.map { .article($0) } ?? .nothing, diagnostics)
        case ("files", 2..., _):
            return (.asset(path), FileBytes.hindrance(toCopying: path, in: folder).map { [$0] } ?? [])
        default: return (.nothing, [.unexpectedFile(path)])
        }
    }

    /// Reads a JSON file that is a list of objects.
    private func list<Draft>(
        _ path: String, subject: Message, _ read: (FieldReader) -> (draft: Draft?, diagnostics: [Diagnostic])
    ) -> (items: [Draft], diagnostics: [Diagnostic]) {
        let source = FileBytes.read(path, in: folder)
            .flatMap { TextDecoding.utf8($0, file: path) }
            .flatMap { bytes -> Result<SourceText, Diagnostic> in
                let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
                return isEmpty ? .failure(.emptyList(path)) : .success(SourceText(file: path, bytes: bytes))
            }
        switch source.flatMap({ source in JSONReader.read(source).map { (source, $0) } }) {
        case .failure(let finding): return ([], [finding])
        case .success(let (source, node)):
            guard case .list(let items) = node.value else {
                return ([], [.notAList(found: node.shown, at: source.range(node.span))])
            }
            var drafts: [Draft] = []
            var diagnostics: [Diagnostic] = []
            for item in items {
                let (draft, findings) = read(FieldReader(item, in: source, subject: subject))
                if let draft { drafts.append(draft) }
                diagnostics += findings
            }
            return (drafts, diagnostics)
        }
    }

    /// Pieces sorted by kind.
    private struct Collected {
        var jurisdictions: [JurisdictionDraft] = []
        var agencies: [AgencyDraft] = []
        var policies: [PolicyDraft] = []
        var policyTexts: [TextDraft] = []
        var indicators: [IndicatorDraft] = []
        var concepts: [ConceptDraft] = []
        var updates: [UpdateDraft] = []
        var articles: [ArticleDraft] = []
        var assets: [String] = []
        var unusableFiles: Set<String> = []
        var diagnostics: [Diagnostic] = []

        mutating func add(_ read: (piece: Piece, diagnostics: [Diagnostic]), from path: String) {
            diagnostics += read.diagnostics
            if read.diagnostics.contains(where: { $0.severity == .error }) { unusableFiles.insert(path) }
            switch read.piece {
            case .jurisdictions(let drafts): jurisdictions += drafts
            case .agencies(let drafts): agencies += drafts
            case .policy(let draft, let text):
                policies.append(draft)
                policyTexts.append(text)
            case .indicators(let drafts): indicators += drafts
            case .concepts(let drafts): concepts += drafts
            case .update(let draft): updates.append(draft)
            case .article(let draft): articles.append(draft)
            case .asset(let path): assets.append(path)
            case .nothing: break
            }
        }

        func drafts(site: SiteDraft) -> ContentDrafts {
            ContentDrafts(
                site: site, jurisdictions: jurisdictions, agencies: agencies, policies: policies,
                indicators: indicators, concepts: concepts, updates: updates, articles: articles, assets: assets,
                unusableFiles: unusableFiles)
        }
    }
}

extension Diagnostic {
    fileprivate static var noSite: Diagnostic {
        Diagnostic(
            .error, .missingFile, at: .beginning(of: SiteDraft.file),
            Message(
                "the content has no site.yaml; write at least its “title” and “asOf”, the day the site speaks of",
                zh: "内容缺少 site.yaml；至少写明“title”（名称）和“asOf”（网站的截止日期）"))
    }

    fileprivate static var noJurisdictions: Diagnostic {
        Diagnostic(
            .error, .missingFile, at: .beginning(of: JurisdictionDraft.file),
            Message(
                "the content has no jurisdictions.json, which names the places its policies belong to",
                zh: "内容缺少 jurisdictions.json，其中写明政策文件所属的地区"))
    }

    fileprivate static func emptyList(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .emptyFile, at: .beginning(of: path),
            Message("this file is empty; expected a list, at least []", zh: "这个文件是空的；应为列表，至少写 []"))
    }

    fileprivate static func notAList(found: Message, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .wrongType, at: range,
            Message("this file must be a list [ … ], found \(found.english)", zh: "这个文件应为列表 [ … ]，读到的是\(found.chinese)")
        )
    }

    fileprivate static func unusedTable(_ path: String) -> Diagnostic {
        let name = String(path.dropFirst("indicators/".count))
        return Diagnostic(
            .warning, .unexpectedFile, at: .beginning(of: path),
            Message(
                "no indicator names this table, so its values are shown nowhere; write \"data\": \"\(name)\" at the indicator they belong to",
                zh: "没有指标引用这个数据表，其中的数值不会显示；请在所属指标中写上 \"data\": \"\(name)\""))
    }

    fileprivate static func unexpectedFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, .unexpectedFile, at: .beginning(of: path),
            Message(
                "nothing reads this file; the content has site.yaml, jurisdictions.json, concepts.json and the folders "
                    + "agencies, policies, indicators, updates, pages and files",
                zh: "没有任何页面会用到这个文件；内容由 site.yaml、jurisdictions.json、concepts.json 以及 agencies、policies、"
                    + "indicators、updates、pages、files 几个文件夹组成"))
    }
}
