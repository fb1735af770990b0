import Diagnostics
import Foundation
import Pipeline

/// A content folder and an output folder that go with the value.
final class TemporaryContent {
    let folder: URL
    var content: URL { folder.appending(path: "Content") }
    var output: URL { folder.appending(path: "public") }

    /// The package's default theme.
    static let theme = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/default").path

    init(base: URL) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: base, to: content)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Puts the files of another folder over those already there, apart from `expected.txt`.
    func overlay(_ other: URL) throws {
        let files = FileManager.default
        for path in try files.subpathsOfDirectory(atPath: other.path).sorted() where path != "expected.txt" {
            let source = other.appending(path: path)
            var isFolder: ObjCBool = false
            _ = files.fileExists(atPath: source.path, isDirectory: &isFolder)
            if !isFolder.boolValue { try write(Data(contentsOf: source), to: path) }
        }
    }

    func write(_ data: Data, to path: String) throws {
        let target = content.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: output.appending(path: path), encoding: .utf8)
    }

    /// Options with `themes` over the default one.
    func options(themes: [String] = [], isStrict: Bool = false) -> BuildOptions {
        BuildOptions(content: content.path, themes: themes + [Self.theme], output: output.path, isStrict: isStrict)
    }

    /// What a check says, a line each, notes and near misses indented below.
    func findings() throws -> String {
        let report = try Pipeline(options()).check()
        var text = report.diagnostics.map(Self.line).joined()
        text += report.isRefused ? "refused\n" : "accepted\n"
        return text
    }

    private static func line(_ diagnostic: Diagnostic) -> String {
        var text =
            "\(diagnostic.range): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue): \(diagnostic.message.english)\n"
        for note in diagnostic.notes {
            text += "    note \(note.range.map { "\($0): " } ?? "")\(note.message.english)\n"
        }
        if !diagnostic.nearMisses.isEmpty { text += "    near \(diagnostic.nearMisses.joined(separator: ", "))\n" }
        return text
    }
}
