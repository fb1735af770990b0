import Preview
import Testing

/// What a preview says about where it can be seen.
@Suite struct ListeningPlaceTests {
    @Test func withoutAHostNobodyElseIsInvited() throws {
        let place = try ListeningPlace(host: nil, port: 58_231)
        #expect(place.url == "http://127.0.0.1:58231/")
        #expect(place.urlsForOthers == [])
    }

    /// An address of this machine alone, or of a version nobody listens at, would lead other computers nowhere.
    @Test(arguments: ["0.0.0.0", "127.0.0.1", "localhost"])
    func onlyAddressesThatReachItAreNamed(host: String) throws {
        let place = try ListeningPlace(host: host, port: 58_232)
        #expect(
            place.urlsForOthers.allSatisfy {
                !$0.contains("[") && !$0.contains("127.0.0.1") && !$0.contains("localhost")
            })
    }
}
