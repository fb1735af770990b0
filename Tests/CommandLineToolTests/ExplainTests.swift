import Testing

/// `yardstick explain`, as a shell runs it.
@Suite struct ExplainTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test func aCodeIsExplainedWithAnExample() throws {
        let run = try office.run(["explain", "unknown-indicator"])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("unknown-indicator (error; Links between things)\n\nCause: No indicator"))
        #expect(run.output.contains("Example, in policies/plan.md\n    - 指标：达标律\n    + 指标：达标率\n"))
    }

    @Test func theLanguageIsThatOfTheEnvironmentOrTheOption() throws {
        let chinese = try office.run(["explain", "unknown-indicator"], locale: "zh_CN.UTF-8")
        #expect(chinese.output.hasPrefix("unknown-indicator（错误；相互关联）\n\n原因：该政策文件"))
        #expect(try office.run(["explain", "unknown-indicator", "--language", "zh"]).output == chinese.output)
    }

    @Test func anUnknownCodeNamesTheNearest() throws {
        let run = try office.run(["explain", "unknown-indicators"])
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.errors.contains(
                "no code “unknown-indicators”, nor anything of that name in the content; did you mean unknown-indicator?"
            ))
        let chinese = try office.run(["explain", "xyz", "--language", "zh"])
        #expect(chinese.code == 2)
        #expect(chinese.errors.contains("没有代码“xyz”"))
    }

    @Test func withoutACodeAllAreListed() throws {
        let lines = try office.run(["explain"]).output.split(separator: "\n")
        #expect(lines.first == "Files")
        #expect(lines.count { $0.hasPrefix("  ") } >= 70)
        #expect(
            lines.contains {
                $0.hasPrefix("  bad-id ") && $0.hasSuffix("An id or file name that cannot be part of an address.")
            })
    }
}
