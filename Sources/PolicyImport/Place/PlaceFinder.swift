import ContentEditing
import ContentSource
import Diagnostics
import PolicyText
import Romanization

/// Tells which place a policy is written for.
struct PlaceFinder {
    let policy: ReadPolicy
    let known: [JurisdictionDraft]
    /// Whether places may be made without being asked for: the content has none yet.
    let isFreeToCreate: Bool

    /// `option` is an id, or an id and a name for it: `shili=示例县`.
    func place(_ option: String?) throws(ImportError) -> Place {
        if let option { return try chosen(option) }
        if let draft = inferred() { return Place(draft) }
        guard isFreeToCreate, let name = namesInText.last ?? nameInTitleAndText else { throw unknown() }
        return new(name, id: freeID(of: name))
    }
}

extension PlaceFinder {
    /// The places that title, issuers and signature name, the largest first.
    private var namesInText: [String] {
        let heads = [policy.head.title.text].compactMap(\.self) + policy.head.issuers + policy.heading
        return heads.lazy.map { PlaceName.chain($0[...]) }.first { !$0.isEmpty } ?? []
    }

    /// 饶平县, where the text says 饶平县 and the title 饶平.
    private var nameInTitleAndText: String? {
        guard let title = policy.head.title.text else { return nil }
        return repeatedNames.first { title.range(ofWord: Place.bare($0)) != nil }
    }

    private var repeatedNames: [String] {
        levels.lazy.map { PlaceName.repeated(in: policy.lines.map(\.text), level: $0) }.first { !$0.isEmpty } ?? []
    }

    /// 省, 市, 县 or 区: that of most bodies first.
    private var levels: [Character] {
        let names = policy.outline.parts.flatMap(\.mentions).map(\.name.value)
        let counts = (["县", "区", "市", "省"] as [Character]).map { level -> (level: Character, count: Int) in
            let bodies = names.count { $0.first == level && FullAgencyName.isLevel($0[...]) }
            let selves = ["全", "我", "本"].map { String($0) + String(level) }
            let lines = policy.lines.count { line in selves.contains { line.text.range(ofWord: $0) != nil } }
            return (level, bodies * 10 + lines)
        }
        return counts.filter { $0.count > 0 }.sorted { $0.count > $1.count }.map(\.level)
    }

    private func chosen(_ option: String) throws(ImportError) -> Place {
        let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let id = String(parts[0])
        if parts.count == 2, parts[1].isEmpty {
            throw .badOption(.noName(option))
        }
        if let draft = known.first(where: { $0.id.value == id }) {
            guard parts.count < 2 || [draft.name, Place.bare(draft.name)].contains(String(parts[1])) else {
                throw .badOption(
                    .otherPlace(draft, name: String(parts[1]), freeID: freeID(of: String(parts[1]))))
            }
            return Place(draft)
        }
        guard isIdentifier(id) else {
            throw .badOption(.badID(id))
        }
        let given = parts.count == 2 ? String(parts[1]) : nil
        guard let name = given ?? namesInText.last ?? nameInTitleAndText else { throw unknown(id) }
        if let draft = known.first(where: { $0.name == name }) {
            throw .badOption(.knownPlace(draft))
        }
        return new(name, id: id)
    }

    private func new(_ name: String, id: String) -> Place {
        let above = namesInText.last == name ? namesInText.dropLast().last : nil
        let parent = above.flatMap { name in known.first { $0.name == name } }
        return Place(id: id, name: name, parent: parent?.id.value, isNew: true)
    }

    private func unknown(_ id: String? = nil) -> ImportError {
        .unknownPlace(
            file: policy.file, id: id,
            found: (namesInText.last ?? repeatedNames.first).map {
                ImportError.PlaceProposal(name: $0, id: freeID(of: $0))
            },
            known: known.map { "\($0.id.value) \($0.name)" })
    }

    private func isIdentifier(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix("-") && !id.hasSuffix("-")
            && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// An id no other place has: `jilin`, `jilinshi` where a province is called so.
    private func freeID(of name: String) -> String {
        let taken = Set(known.map(\.id.value))
        let id = Self.id(of: name)
        guard taken.contains(id) else { return id }
        return FreeName.free(Pinyin.syllables(name).joined(), among: taken)
    }

    static func id(of name: String) -> String {
        if name == PlaceName.nation { return "cn" }
        let id = Pinyin.syllables(Place.bare(name)).joined()
        return id.isEmpty ? "place" : id
    }
}

extension PlaceFinder {
    /// The known place that title or issuers name, else the one the text speaks of most among those of the level its bodies have.
    private func inferred() -> JurisdictionDraft? {
        if let named = namesInText.last {
            return known.first { $0.name == named }
        }
        let title = policy.head.title.text ?? ""
        let inTitle = candidates.filter { title.range(ofWord: Place.bare($0.name)) != nil }
        let deepest = inTitle.filter { place in !inTitle.contains { $0.parent?.value == place.id.value } }
        if deepest.count == 1 { return deepest[0] }
        let counts = candidates.map { ($0, count(of: Place.bare($0.name))) }.sorted { $0.1 > $1.1 }
        guard let best = counts.first, best.1 >= 3, counts.count == 1 || best.1 >= 2 * counts[1].1 else { return nil }
        return best.0
    }

    /// The places of the level that most bodies in the text have; the nation is spoken of everywhere.
    private var candidates: [JurisdictionDraft] {
        let known = known.filter { $0.name != PlaceName.nation }
        guard let level = levels.first else { return known }
        return known.filter { $0.name.last == level }
    }

    private func count(of word: String) -> Int {
        policy.lines.reduce(0) { total, line in
            var count = 0
            var rest = line.text
            while let range = rest.range(ofWord: word) {
                count += 1
                rest = String(rest[range.upperBound...])
            }
            return total + count
        }
    }
}

extension Place {
    init(_ draft: JurisdictionDraft) {
        self.init(id: draft.id.value, name: draft.name, parent: draft.parent?.value)
    }
}

extension ReadPolicy {
    /// The lines before the first item that are the name of a body.
    fileprivate var heading: [String] {
        let first = outline.parts.first { !$0.marker.isEmpty }?.titleRange.start.line ?? 1
        return lines.prefix(first - 1).map { String($0.trimmed) }.filter { line in
            (4...30).contains(line.count)
                && ["政府", "委员会", "办公室", "办公厅", "局", "委", "厅", "文件"].contains { line.hasSuffix($0) }
        }
    }
}

extension Message {
    fileprivate static func noName(_ option: String) -> Message {
        Message(
            "--jurisdiction \(option) lacks the name of the place behind the =, as in shili=示例县",
            zh: "--jurisdiction \(option) 的 = 后面缺少地区名称，应如 shili=示例县")
    }

    fileprivate static func otherPlace(_ draft: JurisdictionDraft, name: String, freeID: String) -> Message {
        let id = draft.id.value
        return Message(
            "jurisdictions.json has “\(id)” for \(draft.name); for \(name) give an id of its own, "
                + "as in --jurisdiction \(freeID)=\(name)",
            zh: "jurisdictions.json 里“\(id)”是\(draft.name)；\(name)请另用编号，如 --jurisdiction \(freeID)=\(name)")
    }

    fileprivate static func badID(_ id: String) -> Message {
        Message(
            "“\(id)” cannot be the id of a place; use lower-case letters, digits and hyphens",
            zh: "“\(id)”不能用作地区编号；请用小写字母、数字和连字符")
    }

    fileprivate static func knownPlace(_ draft: JurisdictionDraft) -> Message {
        let id = draft.id.value
        return Message(
            "jurisdictions.json knows \(draft.name) as “\(id)”; use --jurisdiction \(id)",
            zh: "jurisdictions.json 里\(draft.name)的编号是“\(id)”；请写 --jurisdiction \(id)")
    }
}
