import ContentSource
import Diagnostics
import Linking
import Pipeline
import PolicyModel

/// The content that something is added to.
package struct ExistingContent: Sendable {
    let drafts: ContentDrafts
    let catalog: Catalog
    private let folder: ContentFolder

    /// - Throws: where the machine does not let us read the folder.
    package init(root: String) throws {
        folder = try ContentFolder(root: root)
        let assessed = try Pipeline(BuildOptions(content: root, output: "")).assess()
        drafts = assessed.drafts
        catalog = assessed.catalog
    }

    /// The bytes of a file, nil where there is none; one with errors is left alone.
    func bytes(_ path: String) throws(AdditionRefusal) -> [UInt8]? {
        guard !drafts.unusableFiles.contains(path) else { throw .mendFirst(shown(path)) }
        switch FileBytes.read(path, in: folder) {
        case .success(let bytes): return bytes
        case .failure(let finding):
            if folder.lacks(path) { return nil }
            throw AdditionRefusal(finding.message, isFaultOfContent: true)
        }
    }

    /// A file of the content with the line, as the editor would open it.
    func shown(_ range: SourceRange) -> String { "\(shown(range.file)):\(range.start.line)" }

    func shown(_ path: String) -> String { "\(folder.root)/\(path)" }

    /// A file that is not there yet.
    func isFree(_ path: String) -> Bool { folder.lacks(path) }
}

extension ExistingContent {
    /// The place with an id, or with a name.
    func place(_ name: String) throws(AdditionRefusal) -> (id: String, name: String) {
        let places = drafts.jurisdictions
        if let draft = places.first(where: { $0.id.value == name }) ?? places.first(where: { $0.name == name }) {
            return (draft.id.value, draft.name)
        }
        guard !drafts.unusableFiles.contains(JurisdictionDraft.file) else {
            throw .mendFirst(shown(JurisdictionDraft.file))
        }
        throw AdditionRefusal(
            Message(
                "jurisdictions.json has no place “\(name)”", zh: "jurisdictions.json 里没有地区“\(name)”")
                + .known(places.map(\.id.value)),
            nearMisses: nearestNames(to: name, in: places.flatMap { [$0.id.value, $0.name] }))
    }

    /// The policy with an id.
    func policy(_ id: String) throws(AdditionRefusal) -> Policy {
        let policies = catalog.policies
        if let policy = policies.first(where: { $0.id == id }) { return policy }
        let path = "policies/\(id).md"
        guard !drafts.unusableFiles.contains(path) else { throw .mendFirst(shown(path)) }
        throw AdditionRefusal(
            Message(
                "there is no policy “\(id)”", zh: "没有政策文件“\(id)”") + .known(policies.map(\.id)),
            nearMisses: nearestNames(to: id, in: policies.map(\.id)))
    }

    /// The ways to name each measure of a policy: number, slug, id.
    func measureNames(of policy: Policy) -> [(name: String, title: String)] {
        policy.measures.flatMap { handle in
            let measure = catalog[handle]
            let suffix = String(measure.id.dropFirst(policy.id.count + 1))
            let number = measure.path.map(String.init).joined(separator: ".")
            return [number, suffix, measure.id].map { ($0, measure.title) }
        }
    }

    private func numbers(of policy: Policy) -> [String] {
        policy.measures.map { catalog[$0].path.map(String.init).joined(separator: ".") }
    }

    /// - Throws: a refusal where the policy has no measure of that name.
    func checkMeasure(_ name: String, of policy: Policy) throws(AdditionRefusal) {
        let names = measureNames(of: policy)
        guard !names.contains(where: { $0.name == name }) else { return }
        let near = nearestNames(to: name, in: names.map(\.name)).map { near in
            names.first { $0.name == near }.map { "\(near) \($0.title)" } ?? near
        }
        throw AdditionRefusal(
            Message(
                "\(policy.id) has no measure “\(name)”; name it by its number (2.1.1), slug or id",
                zh: "\(policy.id) 没有措施“\(name)”；请写措施的序号（如 2.1.1）、{#…} 中的名称或编号")
                + (near.isEmpty ? .known(numbers(of: policy)) : .verbatim("")),
            nearMisses: near)
    }

    /// - Throws: a refusal where no registered agency goes by that name in a place.
    func checkAgency(_ name: String, in place: Handle<Jurisdiction>) throws(AdditionRefusal) {
        let directory = AgencyDirectory(
            drafts.agencies, in: LinkedJurisdictions(drafts.jurisdictions))
        guard directory.find(name, in: place) == nil else { return }
        let known = directory.entries.filter { $0.jurisdiction == place }.flatMap { [$0.name, $0.short] + $0.aliases }
        throw AdditionRefusal(
            Message(
                "\(catalog[place].name) has no agency “\(name)”; yardstick new agency adds one",
                zh: "\(catalog[place].name)没有登记责任单位“\(name)”；可用 yardstick new agency 添加"),
            nearMisses: nearestNames(to: name, in: known))
    }
}

extension Message {
    /// What there is instead, as far as it fits on a line or two.
    fileprivate static func known(_ names: [String]) -> Message {
        guard !names.isEmpty else { return Message("; there is none yet", zh: "；目前一个也没有") }
        let shown = names.prefix(12).listed
        let rest = names.count > 12 ? " …" : ""
        return Message("; known are \(shown.english)\(rest)", zh: "；现有 \(shown.chinese)\(rest)")
    }
}

extension AdditionRefusal {
    fileprivate static func mendFirst(_ path: String) -> AdditionRefusal {
        AdditionRefusal(
            Message("\(path) has errors; mend them first: yardstick check", zh: "\(path) 有错误，请先运行 yardstick check 改正"),
            isFaultOfContent: true)
    }
}
