import Diagnostics
import Testing

@testable import ContentSource

/// Ids that can be addresses, and what is proposed instead of others.
@Suite struct IdentifierTests {
    @Test(arguments: ["a", "bj-wjw", "2030", "a-1-b"])
    func goodOnes(id: String) {
        #expect(Identifier.check(Located(id, at: .beginning(of: "a.json")), what: .verbatim("id")) == nil)
    }

    @Test(arguments: [
        ("", []), ("健康", []), ("BJ_WJW", ["bj-wjw"]), ("-a-", ["a"]), ("a/../b", ["a-b"]),
        ("北京 plan 2030", ["plan-2030"]),
    ])
    func othersWithAProposal(id: String, near: [String]) throws {
        let finding = try #require(Identifier.check(Located(id, at: .beginning(of: "a.json")), what: .verbatim("id")))
        #expect(finding.code.rawValue == "bad-id")
        #expect(finding.nearMisses == near)
    }

    @Test(arguments: [
        ("policies/a.b.md", "a.b", "md"), ("README", "README", ""), ("x/方案.MD", "方案", "md"), ("a.d/b", "b", ""),
    ])
    func fileNamesComeApart(path: String, stem: String, type: String) {
        #expect(FileName.stem(of: path) == stem)
        #expect(FileName.type(of: path) == type)
    }
}
