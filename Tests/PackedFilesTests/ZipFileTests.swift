import PackedFiles
import Testing

/// Packed files come back byte for byte, and none can unpack to more than is allowed.
@Suite struct ZipFileTests {
    @Test func readsWhatItWrote() throws {
        var writer = ZipWriter()
        writer.add("word/document.xml", Array("示例".utf8))
        writer.add("空", [])
        let zip = try ZipFile(writer.finish())
        #expect(zip.names == ["word/document.xml", "空"])
        #expect(try zip.contents(of: "word/document.xml", limit: 100) == Array("示例".utf8))
        #expect(try zip.contents(of: "空", limit: 100) == [])
        #expect(try zip.contents(of: "none", limit: 100) == nil)
        #expect(throws: PackedFileError.tooLarge) { try zip.contents(of: "word/document.xml", limit: 5) }
    }

    /// A file `a` of a million zeros, deflated, its size given as 1.
    private static let bomb: [UInt8] = {
        // An empty fixed block, then one literal zero and copies of it.
        var bits: [Int] = [1, 1, 0]
        bits += [0, 0, 1, 1, 0, 0, 0, 0]
        for _ in 0..<4000 { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
        bits += [0, 0, 0, 0, 0, 0, 0]
        var packed: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 8) {
            packed.append(bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | UInt8($1) })
        }
        var writer = ZipWriter()
        writer.add("a", packed)
        var bytes = writer.finish()
        for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
            bytes[index + 10] = 8
        }
        return bytes
    }()

    @Test func unpacksNoMoreThanAllowed() throws {
        let zip = try ZipFile(Self.bomb)
        #expect(throws: PackedFileError.tooLarge) { try zip.contents(of: "a", limit: 100_000) }
        #expect(try zip.contents(of: "a", limit: 2_000_000)?.count == 1_032_001)
    }

    @Test func saysWhatIsWrong() throws {
        #expect(throws: PackedFileError.notPacked) { try ZipFile([]) }
        #expect(throws: PackedFileError.notPacked) { try ZipFile(Array("不是压缩文件，只是一段文字而已。".utf8)) }
        var damaged = Self.bomb
        damaged[0] = 0
        let zip = try ZipFile(damaged)
        #expect(throws: PackedFileError.damaged) { try zip.contents(of: "a", limit: 2_000_000) }
    }
}
