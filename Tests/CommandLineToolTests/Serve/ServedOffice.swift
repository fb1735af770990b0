import Foundation
import Testing

/// An office whose site the program itself serves, on a port of its own, until the value goes.
final class ServedOffice {
    let office: Office
    let port: UInt16
    let process = Process()
    private let log: URL

    // What is to be prepared happens before the preview starts.
    init(_ arguments: [String] = [], locale: String = "en_US.UTF-8", prepare: (Office) throws -> Void = { _ in }) throws
    {
        office = try Office()
        try prepare(office)
        port = try RawConnection.freePort()
        log = office.folder.appending(path: "log.txt")
        try Data().write(to: log)
        process.executableURL = Office.program
        process.arguments = ["serve", "--port", "\(port)"] + arguments
        process.currentDirectoryURL = office.folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": locale]) { $1 }
        let output = try FileHandle(forWritingTo: log)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try wait { printed.contains("127.0.0.1:\(port)") }
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    /// Everything the program has printed.
    var printed: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Waits until something holds; fails after twenty seconds.
    func wait(until holds: () throws -> Bool) throws {
        for _ in 0..<2000 {
            if try holds() { return }
            usleep(10_000)
        }
        throw TimedOut(printed: printed)
    }

    struct TimedOut: Error { let printed: String }

    /// An answer taken apart.
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: String
    }

    /// Sends a request line with the usual headers and returns the answer.
    func get(_ target: String, method: String = "GET", host: String? = nil) throws -> Answer {
        let host = host ?? "127.0.0.1:\(port)"
        let text = try RawConnection(port: port)
            .exchange("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
        return try #require(Answer(text))
    }

    /// What a browser is told that has seen a version.
    func news(after seen: String = "") throws -> News {
        try JSONDecoder().decode(News.self, from: Data(try get("/_yardstick/state?seen=\(seen)").body.utf8))
    }

    struct News: Decodable {
        let version: String
        let site: String
        let overlay: String?
    }
}

extension ServedOffice.Answer {
    init?(_ text: String) {
        guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        self.status = status
        headers = Dictionary(
            lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map {
                    (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
                }
            }, uniquingKeysWith: { first, _ in first })
        body = String(text[end.upperBound...])
    }
}
