import Foundation
import Glibc
import RegularFiles
import Testing

/// What can be read as a file, and what is refused without waiting.
@Suite struct RegularFileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "regular-file-\(UUID().uuidString)")
        .path()

    private func inFolder(_ work: () throws -> Void) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try work()
    }

    @Test(arguments: [[], [0x61], Array(repeating: 0x7A, count: 200_000)] as [[UInt8]])
    func filesAreReadWhole(bytes: [UInt8]) throws {
        try inFolder {
            try Data(bytes).write(to: URL(filePath: folder + "/file"))
            #expect(try RegularFile(folder + "/file").size == bytes.count)
            #expect(try RegularFile.bytes(of: folder + "/file") == bytes)
        }
    }

    @Test func theRestIsRefused() throws {
        try inFolder {
            #expect(throws: RegularFile.Failure.isFolder) { try RegularFile.bytes(of: folder) }
            #expect(throws: RegularFile.Failure.system(ENOENT)) { try RegularFile.bytes(of: folder + "/none") }
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            #expect(throws: RegularFile.Failure.isSpecial) { try RegularFile.bytes(of: folder + "/pipe") }
        }
    }
}
