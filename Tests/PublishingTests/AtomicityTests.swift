import Foundation
import Publishing
import Synchronization
import Testing
import publish_fixture

/// Whoever looks, whenever a run dies: one whole version.
@Suite(.serialized) struct AtomicityTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aKilledRunLeavesAWholeSite() throws {
        try publish(.first)
        let rounds = 60
        var leftovers = 0
        var seen: Set<FixtureSite> = []
        for round in 0..<rounds {
            try killAtRandomMoment()
            let version = try #require(try wholeVersion(), "round \(round): neither version is whole")
            seen.insert(version)
            if try folder.names() != ["public"] { leftovers += 1 }
            try publish(version.other)
            #expect(try wholeVersion() == version.other)
            #expect(try folder.names() == ["public"])
        }
        // Otherwise the kills came too early or too late to show anything.
        #expect(leftovers > rounds / 4)
        #expect(seen.count == 2)
    }

    @Test func aReaderSeesOneVersion() throws {
        try publish(.first)
        let ends = Mutex(false)
        let readings = Mutex<[Reading]>([])
        let done = DispatchSemaphore(value: 0)
        let reader = Thread { [output = folder.output] in
            repeat {
                let reading = Reading(of: output)
                readings.withLock { $0.append(reading) }
            } while !ends.withLock { $0 }
            done.signal()
        }
        reader.start()
        for turn in 0..<50 { try publish(turn % 2 == 0 ? .second : .first) }
        ends.withLock { $0 = true }
        done.wait()
        let all = readings.withLock { $0 }
        #expect(all.allSatisfy { $0.isOpen }, "the folder was missing for an instant")
        #expect(all.allSatisfy { $0.versions.count <= 1 })
        #expect(all.contains { $0.versions == ["first"] } && all.contains { $0.versions == ["second"] })
    }
}

extension AtomicityTests {
    private func publish(_ version: FixtureSite) throws {
        var publisher = try SitePublisher(output: folder.output)
        try publisher.write(version.files)
        _ = try publisher.finish()
    }

    /// The version that the output folder holds completely and alone.
    private func wholeVersion() throws -> FixtureSite? {
        let found = try tree(folder.output)
        return FixtureSite.allCases.first { version in
            found
                == Dictionary(
                    uniqueKeysWithValues: version.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        }
    }

    private func killAtRandomMoment() throws {
        let process = Process()
        // Built beside the tests.
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("publish-fixture")
        process.arguments = [folder.output]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        usleep(UInt32.random(in: 5_000...70_000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        // The fixture ends only by the signal; what it prints is an error.
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "")
    }
}

/// What someone reads who opens the folder once and then file after file in it.
private struct Reading {
    private(set) var isOpen = false
    /// First words of the pages that were still there.
    private(set) var versions: Set<String> = []

    init(of folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return }
        isOpen = true
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 16)
        for page in 0..<160 {
            let file = openat(descriptor, "measures/\(page % 7)/\(page).html", O_RDONLY)
            guard file >= 0 else { continue }
            let count = read(file, &buffer, buffer.count)
            close(file)
            let word = buffer[..<max(0, count)].prefix { $0 != UInt8(ascii: " ") }
            versions.insert(String(decoding: word, as: UTF8.self))
        }
    }
}
