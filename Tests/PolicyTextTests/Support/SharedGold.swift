import Foundation

/// Official texts and what a careful reader finds in them, kept beside the repository and never in it.
///
/// The folder is `../shared` next to the checkout, or the one `YARDSTICK_SHARED` names. Tests that need it are disabled
/// where it is absent.
enum SharedGold {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["YARDSTICK_SHARED"] { return URL(fileURLWithPath: path) }
        var root = URL(fileURLWithPath: #filePath)
        while root.path != "/",
            !FileManager.default.fileExists(atPath: root.appendingPathComponent("Package.swift").path)
        {
            root.deleteLastPathComponent()
        }
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("gold").path) }

    struct Document: Decodable, Sendable {
        struct Measure: Decodable, Sendable {
            struct Agency: Decodable, Sendable {
                let name: String
                let role: String
                let evidence: String?
            }

            let path: [Int]
            let title: String
            let agencies: [Agency]
            let collective: [String]?
        }

        struct Promise: Decodable, Sendable {
            let path: [Int]
            let year: Int?
            let value: Double?
            let unit: String?
            let comparator: String?
            let change: String?
            let optional: Bool?
        }

        struct Deadline: Decodable, Sendable {
            let path: [Int]
            let date: String
        }

        let source: String
        let measures: [Measure]
        let commitments: [Promise]?
        let deadlines: [Deadline]?
    }

    static func documents(_ file: String) throws -> [(name: String, document: Document)] {
        let data = try Data(contentsOf: folder.appendingPathComponent("gold/\(file)"))
        return try JSONDecoder().decode([String: Document].self, from: data)
            .map { (name: $0.key, document: $0.value) }.sorted { $0.name < $1.name }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
}
