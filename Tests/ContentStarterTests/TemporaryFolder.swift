import ContentEditing
import Diagnostics
import Foundation
import Pipeline

/// A folder that goes with the value.
final class TemporaryFolder {
    let url: URL

    static let theme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Themes/default").path

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "yardstick-starter-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ files: [PlannedFile]) throws { try ContentWriter(root: url.path).write(files) }

    func text(_ path: String) throws -> String { try String(contentsOf: url.appending(path: path), encoding: .utf8) }

    /// What a check of `Content` in the folder finds.
    func check() throws -> [Diagnostic] {
        try Pipeline(BuildOptions(content: url.path + "/Content", themes: [Self.theme], output: "")).check().diagnostics
    }
}
