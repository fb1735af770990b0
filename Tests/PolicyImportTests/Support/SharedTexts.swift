import Foundation

/// Official texts kept beside the repository; tests over them are disabled where `../shared` is absent.
enum SharedTexts {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

    static var isPresent: Bool { !files.isEmpty }

    static let files: [URL] = ["seeds", "corpus/dev"].flatMap { name in
        let texts = try? FileManager.default.contentsOfDirectory(
            at: folder.appending(path: name), includingPropertiesForKeys: nil)
        return (texts ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }
}
