import SearchIndex
import Testing

@Suite("Bytes in a script")
struct ScriptTextTests {
    @Test("any bytes come back", arguments: [0, 1, 2, 3, 12, 13, 14, 26, 1000])
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3 ^ 0xA5) }
        #expect(ScriptTextReader.bytes(ScriptText.encode(bytes)).prefix(count).elementsEqual(bytes))
    }

    @Test("nothing that a string in quotes cannot hold")
    func alphabet() {
        let text = ScriptText.encode((0..<50_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 4) })
        #expect(text.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
        #expect(Set(text).count == 93)
        #expect(text.count < 50_000 * 5 / 4)
    }
}
