import Preview
import Testing

/// Whose requests are answered.
@Suite struct HostCheckTests {
    @Test(arguments: [
        "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:65535", "[::1]", "[::1]:8080",
    ])
    func namesOfThisMachine(header: String) {
        #expect(HostCheck().accepts(header))
    }

    @Test(
        arguments: [
            nil, "", ":8080", "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example",
            "evil.example#localhost", "localhost@evil.example", "localhost:8080:9", "localhost:x", "localhost:１",
            "localhost:123456", "127.0.0.2", "0.0.0.0", "[::1", "::1", "[::1]x", "[::2]", "192.168.1.5:8080",
            "localhost:8080/evil", "localhost\"><script>",
        ] as [String?])
    func namesOfOthers(header: String?) {
        #expect(!HostCheck().accepts(header))
    }

    @Test func theHostAskedForIsAcceptedToo() {
        let check = HostCheck(names: ["Office-PC", "192.168.1.5", "[fd00::5]"])
        for header in ["office-pc:8080", "192.168.1.5", "[fd00::5]:8080", "localhost"] {
            #expect(check.accepts(header))
        }
        #expect(!check.accepts("192.168.1.6"))
    }
}
