import Diagnostics
import Foundation
import Testing

@testable import ExternalLinks

/// Asks a small server on this machine through the real program curl.
@Suite(.serialized) struct ExternalLinkTests {
    /// Pages of a server that counts what it is asked.
    private final class Server {
        private let process = Process()
        private let input = Pipe()
        let port: Int

        private static let program = """
            import http.server, os, sys, threading
            class Pages(http.server.BaseHTTPRequestHandler):
                def answer(self):
                    status = {"/gone": 404, "/moved": 301, "/broken": 500, "/shy": 405 if self.command == "HEAD" else 200}.get(self.path, 200)
                    self.send_response(status)
                    if status == 301: self.send_header("Location", "/ok")
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                do_GET = do_HEAD = answer
                def log_message(self, *_): print(self.command, self.path, file=open(sys.argv[1], "a"))
            # Ends with the test, whatever becomes of signals.
            threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
            server = http.server.HTTPServer(("127.0.0.1", 0), Pages)
            print(server.server_port, flush=True)
            server.serve_forever()
            """

        init(log: URL) throws {
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "-c", Self.program, log.path]
            let output = Pipe()
            process.standardOutput = output
            process.standardInput = input
            process.standardError = FileHandle.nullDevice
            try process.run()
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
        }

        func stop() { try? input.fileHandleForWriting.close() }
    }

    private let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-links-\(UUID().uuidString)")
    private var log: URL { folder.appending(path: "log.txt") }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func check(_ links: [String], at now: Double) throws -> [Diagnostic] {
        let located = links.enumerated().map { Located($1, at: SourceRange(file: "a.md", line: $0 + 1, column: 1)) }
        let cache = LinkCache(file: folder.appending(path: "links.json").path, now: now)
        return try ExternalLinkCheck(cache: cache, pause: 0).check(located)
    }

    @Test func saysWhatIsGoneAndRemembersWhatIsThere() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try Server(log: log)
        defer { server.stop() }
        let base = "http://127.0.0.1:\(server.port)"
        let links = [
            base + "/ok", base + "/gone#part", base + "/moved", base + "/broken", base + "/shy", "../files/a.pdf",
        ]
        let found = try check(links, at: 1_000_000)
        #expect(
            found.map { "\($0.severity) \($0.code.rawValue) \($0.range)" } == [
                "warning dead-external-link a.md:2:1", "suggestion unreachable-external-link a.md:4:1",
            ])
        let asked = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").count
        _ = try check([base + "/ok", base + "/gone"], at: 1_000_060)
        #expect(try String(contentsOf: log, encoding: .utf8).split(separator: "\n").count == asked)
        let later = try check([base + "/ok", base + "/gone"], at: 1_000_000 + 2 * 86_400)
        #expect(later.count == 1)
        let askedAgain = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").dropFirst(asked)
        #expect(Set(askedAgain) == ["HEAD /gone", "GET /gone"])
    }

    @Test func aServerThatIsNotThereIsNoMistakeOfTheAuthor() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let found = try check(["http://127.0.0.1:1/a", "http://name.invalid/\"quoted\""], at: 0)
        #expect(found.map(\.severity) == [.suggestion, .suggestion])
        #expect(found[0].message.chinese == "无法确认“http://127.0.0.1:1/a”是否仍然有效：连接不上")
        #expect(found[0].message.english.contains("could not be found out: Failed to connect"))
    }

    @Test func whatHasNoWordsOfOursIsQuoted() {
        #expect(CurlReason(exitCode: 99, complaint: "odd").message.chinese == "curl 报告“odd”")
        #expect(CurlReason(exitCode: 6, complaint: "odd").message.english == "odd")
    }

    @Test func aMissingProgramIsNamed() {
        let cache = LinkCache(file: "/nowhere/links.json", now: 0)
        let link = Located("https://example.org/", at: SourceRange.beginning(of: "a.md"))
        #expect(throws: CurlFailure.missing) {
            try ExternalLinkCheck(cache: cache, program: "no-such-curl").check([link])
        }
    }

    @Test func noHostIsAskedTwiceInARound() {
        let rounds = ExternalLinkCheck.rounds([
            "https://a.cn/1", "https://a.cn/2", "http://A.cn/3", "https://b.cn/", "https://c.cn/", "https://d.cn/",
            "https://e.cn/",
        ])
        #expect(
            rounds == [
                ["https://a.cn/1", "https://b.cn/", "https://c.cn/", "https://d.cn/"],
                ["https://a.cn/2", "https://e.cn/"],
                ["http://A.cn/3"],
            ])
    }
}
