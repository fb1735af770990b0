import PackedFiles
import Testing

@Suite("Packing")
struct DeflationTests {
    @Test("packed text is smaller, and the same each time", arguments: [1, 6, 9])
    func packs(level: Int) {
        let text = Array(String(repeating: "健全县乡村三级服务体系。", count: 400).utf8)
        let packed = Deflation.deflate(text, level: level)
        #expect(packed.count < text.count / 20)
        #expect(Deflation.deflate(text, level: level) == packed)
    }

    @Test("what is packed comes out of a ZIP file again", arguments: [0, 1, 5, 70_000])
    func roundTrip(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 >> 5) }
        let file = try ZipFile(Self.zip(Deflation.deflate(bytes, level: 6)))
        #expect(try file.contents(of: "a", limit: 100_000) == bytes)
    }

    /// A ZIP file of one packed file, from the stored one that `ZipWriter` writes with its method exchanged.
    private static func zip(_ packed: [UInt8]) -> [UInt8] {
        var writer = ZipWriter()
        writer.add("a", packed)
        var bytes = writer.finish()
        let directory = 30 + 1 + packed.count
        bytes[8] = 8
        bytes[directory + 10] = 8
        return bytes
    }
}
