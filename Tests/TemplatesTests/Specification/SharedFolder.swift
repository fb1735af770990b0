import Foundation

/// The folder of test data beside the checkout, or where `YARDSTICK_SHARED` says; its texts are not part of the package.
enum SharedFolder {
    static let url: URL = {
        if let path = ProcessInfo.processInfo.environment["YARDSTICK_SHARED"] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static let mustache = url.appendingPathComponent("specs/mustache")

    static var hasMustache: Bool { FileManager.default.fileExists(atPath: mustache.path) }
}
