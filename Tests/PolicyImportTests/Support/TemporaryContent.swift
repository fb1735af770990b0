import Diagnostics
import Foundation
import Pipeline
import PolicyModel

@testable import PolicyImport

/// A folder for sources and content that goes with the value.
final class TemporaryContent {
    let folder: URL
    var content: URL { folder.appending(path: "Content") }

    private static let theme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/default").path

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Imports texts, by the names of their files.
    func run(
        _ texts: [String: String], policy: String? = nil, jurisdiction: String? = nil, isForced: Bool = false
    ) throws -> ImportReport {
        for (name, text) in texts { try write(text, to: "../\(name)") }
        let files = texts.keys.sorted().map { folder.appending(path: $0).path }
        return try PolicyImporter().run(
            ImportOptions(
                files: files, content: content.path, policy: policy, jurisdiction: jurisdiction, isForced: isForced,
                today: CalendarDate(year: 2026, month: 5, day: 1)))
    }

    func write(_ text: String, to path: String) throws {
        let target = content.appending(path: path).standardizedFileURL
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: content.appending(path: path), encoding: .utf8)
    }

    /// Everything the content holds.
    func files() throws -> [String: String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: content.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: try paths.filter { !content.appending(path: $0).hasDirectoryPath && isFile($0) }.map {
                ($0, try read($0))
            })
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: content.appending(path: path).path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }

    /// Codes and messages of the errors the content has, pages made and all.
    func errors() throws -> [String] {
        let options = BuildOptions(
            content: content.path, themes: [Self.theme], output: folder.appending(path: "public").path)
        return try Pipeline(options).check().diagnostics.filter { $0.severity == .error }.map {
            "\($0.range) \($0.code.rawValue): \($0.message.english)"
        }
    }
}
