import Testing

/// What every command says where it fails, and the code it ends with: 1 for the content, 2 for the use, 3 for the machine.
@Suite struct FailureTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test(
        arguments: [
            (
                ["import", "plan.docx", "--out", "New"], 2,
                "yardstick: plan.docx: cannot be read: No such file or directory\n"
            ),
            (["data", "template", "plam"], 2, "yardstick: there is no policy “plam”; did you mean: plan?\n"),
            (["serve", "--host", "nowhere"], 3, "yardstick: this computer has no address “nowhere”\n"),
            (["schema", "--out", "Content/site.yaml"], 3, "yardstick: Content/site.yaml/"),
        ] as [([String], Int32, String)])
    func areSaidInOneWay(arguments: [String], code: Int32, errors: String) throws {
        let run = try office.run(arguments)
        #expect(run.errors.hasPrefix(errors))
        #expect(run.code == code)
        #expect(run.output.isEmpty)
    }

    @Test func aReasonOfSeveralLinesKeepsThem() throws {
        try office.write("关于改善服务的方案\n\n一、重点任务\n1.改善服务。到2027年完成。\n", to: "plan.txt")
        let run = try office.run(["import", "plan.txt", "--out", "New"])
        #expect(run.code == 2)
        #expect(
            run.errors == """
                yardstick: plan.txt: cannot tell which place this is for
                  for a new one give id and name: --jurisdiction shili=示例县

                """)
    }
}
