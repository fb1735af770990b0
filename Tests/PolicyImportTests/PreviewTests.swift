import Diagnostics
import Foundation
import PolicyImport
import Testing

/// What an outline of a typed text says, whatever its bytes and residue.
@Suite struct PreviewTests {
    private static let plain = """
        某县健康行动方案（征求意见稿）
        一、重点任务
        （一）加强服务能力
        1.建设标准化卫生院。到2025年，达标率达到90%以上。（责任单位：县卫生健康局、县财政局按职责分工负责）
        2.培养人才。持续开展培训。（县卫生健康局牵头，县财政局配合）
        """

    private func preview(_ data: Data, name: String = "plan.txt") throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try data.write(to: file)
        return try PolicyImporter().preview(file.path, as: .json, in: .english)
    }

    @Test func readsMeasuresAgenciesAndCommitments() throws {
        let json = try preview(Data(Self.plain.utf8))
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: any Sendable])
        let measures = try #require(document["measures"] as? [[String: any Sendable]])
        #expect(measures.map { $0["title"] as? String } == ["建设标准化卫生院", "培养人才"])
        #expect(measures.map { $0["path"] as? [Int] } == [[1, 1, 1], [1, 1, 2]])
        let agencies = try #require(measures[1]["agencies"] as? [[String: String]])
        #expect(agencies.map { $0["role"] } == ["lead", "support"])
        #expect(measures.map { ($0["commitments"] as? [[String: any Sendable]])?.count } == [1, 0])
        #expect((document["title"] as? String)?.contains("某县健康行动方案") == true)
    }

    @Test func encodingsAndResidueChangeNothing() throws {
        let expected = try preview(Data(Self.plain.utf8))
        let utf16 = Data([0xFF, 0xFE]) + (Self.plain.data(using: .utf16LittleEndian) ?? Data())
        #expect(try preview(utf16) == expected)
        #expect(try preview(Data([0xEF, 0xBB, 0xBF]) + Data(Self.plain.utf8)) == expected)
        let marked = Self.plain.replacingOccurrences(of: "（一）加", with: "[bookmark: _Toc123]（一）\u{200B}加\u{AD}")
        #expect(try preview(Data(marked.utf8)) == expected)
    }

    @Test(arguments: ["", "没有编号的一段话。", "\u{0}\u{1}\u{2}\u{3}"])
    func refusesWhatIsNoPolicy(text: String) {
        #expect(throws: ImportError.self) { try preview(Data(text.utf8)) }
    }

    @Test func refusesOtherTypes() {
        #expect(throws: ImportError.self) { try preview(Data(Self.plain.utf8), name: "plan.pdf") }
    }
}
