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

    /// Puts the files of another folder over those already there, apart from what is expected of them.
    func overlay(_ other: URL) throws {
        let files = FileManager.default
        for path in try files.subpathsOfDirectory(atPath: other.path).sorted() where !path.hasPrefix("expected.") {
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

    /// What a check finds.
    func diagnostics() throws -> [Diagnostic] { try Pipeline(options()).check().diagnostics }

    /// What a check says, a line each, notes and near misses indented below.
    func findings(in language: Language = .english) throws -> String {
        let report = try Pipeline(options()).check()
        var text = report.diagnostics.map { $0.line(in: language) }.joined()
        text += report.isRefused ? "refused\n" : "accepted\n"
        return text
    }
}

extension Diagnostic {
    fileprivate func line(in language: Language) -> String {
        var text = "\(range): \(severity.rawValue) \(code.rawValue): \(message.text(in: language))\n"
        for note in notes {
            text += "    note \(note.range.map { "\($0): " } ?? "")\(note.message.text(in: language))\n"
        }
        if !nearMisses.isEmpty { text += "    near \(nearMisses.joined(separator: ", "))\n" }
        return text
    }
}
