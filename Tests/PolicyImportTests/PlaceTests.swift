import ContentSource
import Diagnostics
import Testing

@testable import PolicyImport

/// Which place an import files a text under, and what it says where it cannot tell.
@Suite struct PlaceTests {
    private var province: JurisdictionDraft {
        let file = SourceRange.beginning(of: "jurisdictions.json")
        return JurisdictionDraft(id: Located("lize", at: file), name: "例泽省", parent: nil, isExample: false)
    }

    private func place(_ option: String?, _ text: String = "示例方案\n一、任务\n1.建设水厂。") throws(ImportError) -> Place {
        let policy = try ReadPolicy(SourceLines.of(text), file: "plan.txt")
        return try PlaceFinder(policy: policy, known: [province], isFreeToCreate: false).place(option)
    }

    @Test(arguments: [("lize", "例泽省"), ("lize=例泽省", "例泽省"), ("lizeshi=例泽市", "例泽市")])
    func isTheOneAskedFor(option: String, expected: String) throws {
        #expect(try place(option).name == expected)
    }

    @Test func aKnownIdIsNotGivenToAnotherPlace() {
        let error = #expect(throws: ImportError.self) { try place("lize=例泽市") }
        #expect(
            error?.message
                == Message(
                    "jurisdictions.json has “lize” for 例泽省; for 例泽市 give an id of its own, "
                        + "as in --jurisdiction lizeshi=例泽市",
                    zh: "jurisdictions.json 里“lize”是例泽省；例泽市请另用编号，如 --jurisdiction lizeshi=例泽市"))
    }

    @Test func aNameMustFollowTheSign() {
        let error = #expect(throws: ImportError.self) { try place("zz=") }
        #expect(
            error?.message
                == Message(
                    "--jurisdiction zz= lacks the name of the place behind the =, as in shili=示例县",
                    zh: "--jurisdiction zz= 的 = 后面缺少地区名称，应如 shili=示例县"))
    }

    @Test func adviceNamesAFreeId() {
        #expect(
            throws: ImportError.unknownPlace(
                file: "plan.txt", id: nil, found: ImportError.PlaceProposal(name: "例泽市", id: "lizeshi"),
                known: ["lize 例泽省"])
        ) { try place(nil, "例泽市饮水方案\n一、任务\n1.建设水厂。") }
    }

    @Test func whatIsDoneWithAPlaceIsNoName() {
        let lines = ["推进建设卫生强县", "加快建设卫生强县", "示例县水利局", "示例县财政局"]
        #expect(PlaceName.repeated(in: lines, level: "县") == ["示例县"])
    }

    @Test func aPreviewSaysThatItCannotTell() throws {
        let unclear = try ReadPolicy(SourceLines.of("饮水方案\n一、任务\n1.建设水厂。"), file: "plan.txt")
        #expect(try PreviewText(policy: unclear).text().english.contains("which place this is for is not clear"))
        let clear = try ReadPolicy(SourceLines.of("示例县饮水方案\n一、任务\n1.建设水厂。"), file: "plan.txt")
        #expect(try !PreviewText(policy: clear).text().english.contains("which place"))
    }
}
