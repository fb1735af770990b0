import Foundation
import Testing

/// Requests no browser sends, and too many of them.
@Suite(.serialized) struct HostileRequestTests {
    private let served: ServedOffice

    init() throws { served = try ServedOffice { try $0.write("secret", to: "secret.txt") } }

    @Test(arguments: [
        ("/", 200), ("/index.html", 200), ("/measures/plan-talent.html", 200), ("/data/measures.json", 200),
        ("/none.html", 404), ("/_yardstick/none", 404), ("/secret.txt", 404), ("/Content/site.yaml", 404),
        ("/measures", 404), ("/../secret.txt", 400), ("/%2e%2e/secret.txt", 400), ("/%2e%2e%2fsecret.txt", 400),
        ("/a/../../secret.txt", 400), ("/..%5csecret.txt", 400), ("/..\\secret.txt", 400), ("//etc/passwd", 400),
        ("/etc/passwd", 404), ("/%2fetc/passwd", 400), ("/index.html%00.css", 400), ("file:///etc/passwd", 400),
        ("http://127.0.0.1/index.html", 400), ("/assets/../index.html", 400), ("/%zz", 400), ("*", 400),
        ("/\(String(repeating: "a/", count: 1500))", 414), ("/%252e%252e/secret.txt", 404),
        ("/_yardstick/../index.html", 400),
    ])
    func evilAddressesReachNothing(target: String, status: Int) throws {
        let answer = try served.get(target)
        #expect(answer.status == status)
        #expect(!answer.body.contains("secret") || answer.status == 404)
        #expect(answer.body != "secret")
    }

    @Test(arguments: ["evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1@evil.example", ""])
    func otherHostsAreRefused(host: String) throws {
        #expect(try served.get("/", host: host).status == 421)
        #expect(try served.get("/_yardstick/state", host: host).status == 421)
    }

    @Test func onlyReadingIsAllowed() throws {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"] {
            let answer = try served.get("/index.html", method: method)
            #expect(answer.status == 405)
            #expect(answer.headers["allow"] == "GET, HEAD")
        }
        let whole = try served.get("/index.html")
        let head = try served.get("/index.html", method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers == whole.headers)
        #expect(head.headers["cache-control"] == "no-store")
    }

    @Test func contentTypesSayWhatAFileIs() throws {
        for (path, type) in [
            "/": "text/html; charset=utf-8", "/assets/style.css": "text/css; charset=utf-8",
            "/assets/site.js": "text/javascript; charset=utf-8",
            "/data/measures.json": "application/json; charset=utf-8",
            "/data/indicators/plan-standard.csv": "text/csv; charset=utf-8",
            "/feed.xml": "application/xml; charset=utf-8",
            "/none": "text/html; charset=utf-8", "/_yardstick/preview.js": "text/javascript; charset=utf-8",
        ] {
            #expect(try served.get(path).headers["content-type"] == type, "\(path)")
        }
    }

    /// Noise, half requests, endless headers and readers that do not read, thousands of them, while a browser goes on reading.
    @Test(.timeLimit(.minutes(2))) func nothingTakesItDown() throws {
        var idle: [RawConnection] = []
        var random = SystemRandomNumberGenerator()
        for number in 0..<3000 {
            let connection = try RawConnection(port: served.port)
            switch number % 6 {
            case 0: connection.send(Array("GET / HTTP/1.1\r\nHost: local".utf8))
            case 1: connection.send((0..<200).map { _ in UInt8.random(in: 0...255, using: &random) } + [10, 13, 10])
            case 2: connection.send(Array("GET /\0/../\\ HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
            case 3: connection.send(Array("GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
            case 4:
                connection.send(
                    Array("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\nx".utf8))
            default: connection.send(Array("\r\n\r\nGET\r\n\r\n".utf8))
            }
            if number % 3 == 0 { idle.append(connection) }
            if number % 100 == 0 { #expect(try served.get("/index.html").status == 200) }
        }
        let flood = try RawConnection(port: served.port)
        let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
        #expect((0..<4096).contains { _ in !flood.send(megabyte) }, "an endless request line is cut off")
        #expect(try served.get("/index.html").status == 200)
        #expect(served.process.isRunning)
        withExtendedLifetime(idle) {}
    }
}
