import Foundation
import Testing

/// Runs the program on a terminal of its own, which `script` of util-linux makes.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "script is not installed"))
struct ColourTests {
    private let office: Office

    static let script = URL(filePath: "/usr/bin/script")

    init() throws {
        office = try Office()
        try office.write("---\ntitel: 关于\n---\n", to: "Content/pages/about.md")
    }

    private static let red = "\u{1B}[1;31merror\u{1B}[0m"

    @Test(arguments: [
        (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
        (["TERM": "xterm", "NO_COLOR": "0"], false), (["TERM": "dumb", "NO_COLOR": ""], false),
    ])
    func aTerminalShowsColoursUnlessToldNotTo(environment: [String: String], hasColours: Bool) throws {
        let command = "'\(Office.program.path)' check"
        let run = try office.run(["-qec", command, "/dev/null"], program: Self.script, environment: environment)
        #expect(run.code == 1)
        #expect(run.output.contains("unknown field “titel”"))
        #expect(run.output.contains(Self.red) == hasColours)
        #expect(run.output.contains("\u{1B}[") == hasColours)
    }

    @Test func aTerminalThatObeysNothingGetsNoEscapes() throws {
        try office.write("---\ntitle: 关于\n---\n", to: "Content/pages/about.md")
        let command = "'\(Office.program.path)' build"
        func output(_ terminal: String) throws -> String {
            try office.run(
                ["-qec", command, "/dev/null"], program: Self.script, environment: ["TERM": terminal]
            ).output
        }
        #expect(try output("xterm").contains("\r\u{1B}[K"))
        #expect(try !output("dumb").contains("\u{1B}"))
    }

    @Test func aPipeGetsNone() throws {
        let run = try office.run(["check"], environment: ["TERM": "xterm", "NO_COLOR": ""])
        #expect(run.errors.contains("error: unknown field"))
        #expect(!run.errors.contains("\u{1B}"))
    }
}
