import DataFiles
import Diagnostics
import Testing

@Suite struct TextDecodingTests {
    @Test func dropsTheByteOrderMark() throws {
        #expect(try TextDecoding.utf8([0xEF, 0xBB, 0xBF, 0x61], file: "x").get() == [0x61])
    }

    @Test func readsGB18030() throws {
        // 年份 in GB18030
        let bytes: [UInt8] = [0xC4, 0xEA, 0xB7, 0xDD]
        #expect(try TextDecoding.utf8OrGB18030(bytes, file: "x").get() == Array("年份".utf8))
    }

    @Test func refusesWhatIsNoGB18030Either() {
        let bytes: [UInt8] = [0xC4, 0xEA, 0xFF, 0xFF, 0xB7, 0xDD]
        #expect(throws: Diagnostic.self) { try TextDecoding.utf8OrGB18030(bytes, file: "x").get() }
    }

    @Test func namesTheFirstBadByte() {
        guard case .failure(let finding) = TextDecoding.utf8(Array("年\nab".utf8) + [0xFF, 0x61], file: "x") else {
            Issue.record("read without complaint")
            return
        }
        #expect(finding.range.description == "x:2:3")
        #expect(finding.message.english.contains("0xFF"))
    }
}
