import Foundation

/// A working folder as an office has it, with a small content in `Content` and the shipped themes, in which the program itself is run.
///
/// The folder goes with the value.
final class Office {
    let folder: URL

    /// What a run printed and how it ended.
    struct Run {
        let code: Int32
        let output: String
        let errors: String
    }

    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The built program, beside the tests.
    static var program: URL {
        let beside = Bundle.main.bundleURL.appending(path: "yardstick")
        guard !FileManager.default.isExecutableFile(atPath: beside.path) else { return beside }
        return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "yardstick")
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let base = Self.package.appending(path: "Tests/PipelineTests/Fixtures/base")
        try FileManager.default.copyItem(at: base, to: folder.appending(path: "Content"))
        let themes = Self.package.appending(path: "Themes")
        try FileManager.default.createSymbolicLink(at: folder.appending(path: "Themes"), withDestinationURL: themes)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs the program in the folder until it ends; messages are English unless `locale` says otherwise.
    func run(
        _ arguments: [String], locale: String = "en_US.UTF-8", program: URL = Office.program, in place: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Run {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = place ?? folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": locale]) { $1 }.merging(
            environment
        ) { $1 }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            code: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            errors: String(decoding: errorData, as: UTF8.self))
    }

    /// Writes a text below the folder.
    func write(_ text: String, to path: String) throws {
        let target = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    /// The text of a file below the folder.
    func text(_ path: String) throws -> String { try String(contentsOf: folder.appending(path: path), encoding: .utf8) }
}
