import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
import PolicyModel

/// All that one import would write, planned before anything is.
struct ImportPlan: Sendable {
    let policies: [PolicyPlan]
    /// Sorted by path; none where any policy is refused.
    let files: [PlannedFile]

    var isRefused: Bool { policies.contains { $0.outcome == .refused } }

    init(_ texts: [ReadPolicy], _ options: ImportOptions) throws(ImportError) {
        var inventory = try ContentInventory(root: options.content)
        var policies: [PolicyPlan] = []
        var newPlaces: [Place] = []
        for text in texts {
            let target = try Self.target(text, options, inventory)
            if let same = policies.first(where: { $0.policy.title == text.title && $0.place.id == target.place.id }) {
                throw .badOption(
                    Message(
                        "\(text.file): another file of this import is the policy “\(same.id)” already",
                        zh: "\(text.file)：这次导入的另一个文件已经是政策文件“\(same.id)”"))
            }
            if target.place.isNew, !newPlaces.contains(target.place) {
                newPlaces.append(target.place)
                inventory.add(target.place)
            }
            let plan: PolicyPlan
            if let existing = try ExistingPolicy(target.id, in: inventory) {
                plan = try PolicyPlan(
                    text, updating: existing, place: target.place, inventory, isForced: options.isForced)
            } else {
                plan = try PolicyPlan(text, id: target.id, place: target.place, inventory)
            }
            guard inventory.policyIDs.insert(target.id).inserted || !policies.contains(where: { $0.id == target.id })
            else {
                throw .badOption(
                    Message(
                        "\(text.file): another file of this import is the policy “\(target.id)” already",
                        zh: "\(text.file)：这次导入的另一个文件已经是政策文件“\(target.id)”"))
            }
            inventory.agencies += plan.register.drafts(in: target.place)
            policies.append(plan)
        }
        self.policies = policies
        let isRefused = policies.contains { $0.outcome == .refused }
        let shared = isRefused ? [] : try Self.shared(policies, newPlaces, inventory, options)
        files = isRefused ? [] : (policies.flatMap(\.files) + shared).sorted { $0.path < $1.path }
    }
}

extension ImportPlan {
    /// Which policy of which place a text is.
    private static func target(
        _ text: ReadPolicy, _ options: ImportOptions, _ inventory: ContentInventory
    ) throws(ImportError) -> (id: String, place: Place) {
        if let id = options.policy, let draft = inventory.policies.first(where: { $0.id.value == id }) {
            return (id, try place(of: draft, options, inventory))
        }
        let namesakes = inventory.policies(called: text.title)
        if options.policy == nil, options.jurisdiction == nil, namesakes.count == 1 {
            return (namesakes[0].id.value, try place(of: namesakes[0], options, inventory))
        }
        let finder = PlaceFinder(
            policy: text, known: inventory.jurisdictions, isFreeToCreate: inventory.jurisdictions.isEmpty)
        let place = try finder.place(options.jurisdiction)
        if let id = options.policy { return (id, place) }
        if let same = namesakes.first(where: { $0.jurisdiction.value == place.id }) { return (same.id.value, place) }
        return (FreeName.free(PolicySlug.slug(text.title, in: place), among: inventory.policyIDs), place)
    }

    private static func place(
        of draft: PolicyDraft, _ options: ImportOptions, _ inventory: ContentInventory
    ) throws(ImportError) -> Place {
        let id = draft.jurisdiction.value
        guard let place = inventory.jurisdictions.first(where: { $0.id.value == id }) else {
            throw .brokenContent(
                file: draft.id.range.file,
                reason: Message("jurisdictions.json knows no “\(id)”", zh: "jurisdictions.json 里没有“\(id)”"))
        }
        if let chosen = options.jurisdiction, chosen != id {
            throw .badOption(
                Message(
                    "the policy “\(draft.id.value)” is of “\(id)”; --jurisdiction \(chosen) cannot be",
                    zh: "政策文件“\(draft.id.value)”属于“\(id)”；不能写 --jurisdiction \(chosen)"))
        }
        return Place(place)
    }

    /// What policies share: registers, places, and the settings of a site that is new.
    private static func shared(
        _ policies: [PolicyPlan], _ newPlaces: [Place], _ inventory: ContentInventory, _ options: ImportOptions
    ) throws(ImportError) -> [PlannedFile] {
        var files: [PlannedFile] = []
        for place in Set(policies.map(\.place.id)).sorted() {
            let entries = policies.filter { $0.place.id == place }.flatMap(\.register.json)
            guard !entries.isEmpty else { continue }
            files.append(try appended("agencies/\(place).json", entries, inventory))
        }
        let places = newPlaces.map { place -> JSONText in
            let parent = place.parent.map { [(key: "parent", value: JSONText.text($0))] } ?? []
            return .fields([("id", .text(place.id)), ("name", .text(place.name))] + parent)
        }
        if !places.isEmpty { files.append(try appended("jurisdictions.json", places, inventory, isOpen: false)) }
        if inventory.isNew, let first = policies.first {
            let day = policies.compactMap(\.policy.head.issued).max() ?? options.today
            let title = YAMLText.scalar("\(first.place.name)政策进展")
            files.append(PlannedFile("site.yaml", text: "title: \(title)\nlanguage: zh\nasOf: \(day)\n"))
        }
        return files
    }

    private static func appended(
        _ path: String, _ entries: [JSONText], _ inventory: ContentInventory, isOpen: Bool = true
    ) throws(ImportError) -> PlannedFile {
        let former = try inventory.bytes(path)
        guard let list = JSONListFile(former ?? Array("[]\n".utf8), file: path) else {
            throw .brokenContent(
                file: inventory.root + "/" + path,
                reason: Message("this file must be a list [ … ]", zh: "这个文件应为列表 [ … ]"))
        }
        return PlannedFile(path, bytes: list.appending(entries, isOpen: isOpen), former: former)
    }
}

extension ContentInventory {
    mutating func add(_ place: Place) {
        let file = SourceRange.beginning(of: JurisdictionDraft.file)
        jurisdictions.append(
            JurisdictionDraft(
                id: Located(place.id, at: file), name: place.name, parent: place.parent.map { Located($0, at: file) },
                isExample: false))
    }
}
