import ContentSchema
import ContentSource
import DataFiles
import Diagnostics
import Foundation
import Testing

/// The schemas and the readers of the content must know the same keys, required the same way.
@Suite struct ReaderKeysTests {
    /// Every kind of object: a content in which it holds one key nobody knows, and the way to it in the schema of its file.
    struct Object: CustomTestStringConvertible, Sendable {
        let file: ContentFile
        let path: String
        let text: String
        let steps: [String]

        var testDescription: String { ([file.rawValue] + steps).joined(separator: ".") }

        static func indicator(_ key: String, _ text: String) -> Object {
            Object(
                file: .indicator, path: "indicators/plan.json",
                text: #"[{"id": "a", "name": "甲", "\#(key)": \#(text)}]"#,
                steps: [key])
        }
    }

    static let objects = [
        Object(file: .site, path: "site.yaml", text: "title: 站\nasOf: 2026-06-30\nzzz: 1\n", steps: []),
        Object(
            file: .site, path: "site.yaml", text: "title: 站\nasOf: 2026-06-30\nassessment:\n  zzz: 1\n",
            steps: ["assessment"]),
        Object(
            file: .jurisdiction, path: "jurisdictions.json", text: #"[{"id": "a", "name": "甲", "zzz": 1}]"#, steps: []),
        Object(file: .concept, path: "concepts.json", text: #"[{"id": "a", "name": "甲", "zzz": 1}]"#, steps: []),
        Object(
            file: .agency, path: "agencies/a.json", text: #"[{"id": "a", "name": "甲", "short": "乙", "zzz": 1}]"#,
            steps: []),
        Object(
            file: .policy, path: "policies/plan.md", text: "---\ntitle: 甲\njurisdiction: a\nzzz: 1\n---\n", steps: []),
        Object(
            file: .update, path: "updates/2026/a.md",
            text: "---\ndate: 2026-01-01\npolicy: plan\nmeasures: [1]\nstatus: delayed\nzzz: 1\n---\n", steps: []),
        Object(file: .page, path: "pages/a.md", text: "---\ntitle: 甲\nzzz: 1\n---\n", steps: []),
        Object(
            file: .indicator, path: "indicators/plan.json", text: #"[{"id": "a", "name": "甲", "zzz": 1}]"#, steps: []),
        .indicator("baseline", #"{"year": 2020, "value": 1, "zzz": 1}"#),
        .indicator("targets", #"[{"year": 2020, "value": 1, "zzz": 1}]"#),
        .indicator("benchmarks", #"[{"level": "市", "year": 2020, "value": 1, "zzz": 1}]"#),
        .indicator("observations", #"[{"year": 2020, "value": 1, "zzz": 1}]"#),
        .indicator("references", #"{"全国": [{"year": 2020, "value": 1, "zzz": 1}]}"#),
        .indicator("judgements", #"[{"year": 2020, "status": "met", "by": "甲", "on": 2020, "reason": "乙", "zzz": 1}]"#),
    ]

    @Test(arguments: objects) func readerAndSchemaKnowTheSameKeys(object: Object) throws {
        let findings = try Self.findings(object.path, object.text)
        let unknown = try #require(findings.first { $0.code == .unknownKey && $0.range.file == object.path })
        let list = try #require(unknown.message.english.split(separator: "known are ").last)
        let known = list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
        let schema = try #require(Self.object(object.file.schema, object.steps))
        #expect(known.sorted() == schema.properties.map(\.name).sorted())
    }

    /// The reader misses a key exactly where the schema requires it.
    @Test(arguments: objects) func readerAndSchemaRequireTheSameKeys(object: Object) throws {
        let schema = try #require(Self.object(object.file.schema, object.steps))
        for property in schema.properties {
            let isMissed = try Self.findings(object.path, Self.without(property.name, object))
                .contains { $0.range.file == object.path && $0.message.english.contains("has no “\(property.name)”") }
            #expect(isMissed == (property.isRequired && object.text.contains(property.name)), "\(property.name)")
        }
    }

    /// The same text, the last mention of the key under another name.
    private static func without(_ key: String, _ object: Object) -> String {
        for mention in ["\"\(key)\":", "\n\(key):", "\n  \(key):"] {
            guard let range = object.text.range(of: mention, options: .backwards) else { continue }
            return object.text.replacingCharacters(
                in: range, with: mention.replacing(key, with: "$left-out"))
        }
        return object.text.hasPrefix("\(key):") ? "$left-out:" + object.text.dropFirst(key.count + 1) : object.text
    }

    private static func object(_ schema: Schema, _ steps: [String]) -> ObjectSchema? {
        switch schema.shape {
        case .list(let item, _): return object(item, steps)
        case .object(let found):
            guard let step = steps.first else { return found.others.flatMap { object($0, []) } ?? found }
            return found.properties.first { $0.name == step }.flatMap { object($0.schema, Array(steps.dropFirst())) }
        case .string, .text, .integer, .number, .flag, .choice, .either, .null: return nil
        }
    }

    private static func findings(_ path: String, _ text: String) throws -> [Diagnostic] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-keys-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return try ContentLoader(folder: ContentFolder(root: folder.path)).load().diagnostics
    }
}
