import ContentSource
import Diagnostics
import Glibc
import PolicyText

/// What the content folder holds already, and what the files of this run add to it.
struct ContentInventory: Sendable {
    let root: String
    /// No site is described here yet.
    let isNew: Bool
    var jurisdictions: [JurisdictionDraft] = []
    var agencies: [AgencyDraft] = []
    private(set) var policies: [PolicyDraft] = []
    private(set) var policyTexts: [TextDraft] = []
    private(set) var indicators: [IndicatorDraft] = []
    private(set) var updates: [UpdateDraft] = []
    /// Ids of policies, with those of this run.
    var policyIDs: Set<String> = []
    private let unusable: [String: Message]
    private let folder: ContentFolder?

    init(root: String) throws(ImportError) {
        self.root = root
        guard access(root, F_OK) == 0 else {
            (isNew, unusable, folder) = (true, [:], nil)
            return
        }
        do throws(ContentFolderError) {
            let folder = try ContentFolder(root: root)
            let loaded = try ContentLoader(folder: folder).load()
            self.folder = folder
            isNew = access(root + "/site.yaml", F_OK) != 0
            let errors = loaded.diagnostics.filter { $0.severity == .error }
            unusable = Dictionary(
                errors.map { ($0.range.file, $0.message) }, uniquingKeysWith: { first, _ in first })
            jurisdictions = loaded.drafts.jurisdictions
            agencies = loaded.drafts.agencies
            policies = loaded.drafts.policies
            policyTexts = loaded.policyTexts
            indicators = loaded.drafts.indicators
            updates = loaded.drafts.updates
            policyIDs = Set(policies.map(\.id.value))
        } catch {
            throw .failed(path: error.path, reason: SystemReason(error.code).message)
        }
    }

    /// The policies called so by their front matter, or by their text where an editor gave them another title.
    func policies(called title: String) -> [PolicyDraft] {
        zip(policies, policyTexts).filter { policy, text in
            policy.title.value == title || Self.title(of: text.markdown) == title
        }.map(\.0)
    }

    private static func title(of markdown: String) -> String? {
        let head = TypedLines.of(markdown).prefix { LineShape($0) != .item }
        return DocumentTitle(in: head.enumerated().map { ImportedLine($1, number: $0 + 1) }[...]).text
    }

    /// The bytes of a file of the content, nil where there is none.
    ///
    /// - Throws: Where the file cannot be read as what it should be: then nothing may be built upon it.
    func bytes(_ path: String) throws(ImportError) -> [UInt8]? {
        guard let folder, access(folder.absolute(path), F_OK) == 0 else { return nil }
        if let reason = unusable[path] { throw .brokenContent(file: folder.absolute(path), reason: reason) }
        switch FileBytes.read(path, in: folder) {
        case .success(let bytes): return bytes
        case .failure(let finding): throw .brokenContent(file: folder.absolute(path), reason: finding.message)
        }
    }
}
