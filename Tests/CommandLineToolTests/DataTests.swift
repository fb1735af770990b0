import Foundation
import Testing

/// `yardstick data`, run as a shell would.
@Suite struct DataTests {
    private let office: Office

    init() throws { office = try Office() }

    private func run(_ arguments: String..., locale: String = "en_US.UTF-8") throws -> Office.Run {
        try office.run(["data"] + arguments, locale: locale)
    }

    /// Writes the sheets and fills in the first one that is due with a value.
    private func filledSheet(_ value: String) throws -> String {
        _ = try run("template")
        let rows = try office.text("data-sheets/plan.csv").split(separator: "\r\n")
        let cells = rows[1].split(separator: ",", omittingEmptySubsequences: false)
        return "\(rows[0])\r\n" + (cells[..<8] + [value[...], "年报", ""]).joined(separator: ",") + "\r\n"
    }

    @Test func sheetsAreWrittenOnceAndNotOverwritten() throws {
        let first = try run("template")
        #expect(first.code == 0)
        #expect(first.output == "data-sheets/plan.csv: 2 values due\n")
        #expect(try run("template").code == 0)
        try office.write("filled in", to: "data-sheets/plan.csv")
        let again = try run("template")
        #expect(again.code == 2)
        #expect(
            again.errors
                == "data-sheets/plan.csv: a sheet that differs is there already, perhaps filled in; choose another --out, or --force replaces it\n"
        )
        #expect(try run("template", "--force").code == 0)
        #expect(try office.text("data-sheets/plan.csv").contains("plan-standard"))
    }

    @Test func errorsOfTheContentAreSaid() throws {
        try office.write("[{]", to: "Content/indicators/plan.json")
        let template = try run("template")
        #expect(template.code == 0)
        #expect(
            template.errors == "the content has 1 error; what cannot be read is asked for nowhere (yardstick check)\n")
        try office.write("id,year,value\nplan-standard,2024,80\n", to: "a.csv")
        let merge = try run("merge", "a.csv")
        #expect(merge.code == 1)
        #expect(merge.errors == "a.csv:2:1: refused: there is no indicator with the id “plan-standard”\n")
    }

    @Test func aPolicyThatIsNotThereIsNamed() throws {
        let template = try run("template", "plam", locale: "zh_CN.UTF-8")
        #expect(template.code == 2)
        #expect(template.errors == "yardstick: 没有政策文件“plam”；是不是：plan？\n")
    }

    @Test func aFilledSheetIsMergedAndTheContentStaysGood() throws {
        try office.write(try filledSheet("80.5"), to: "返回/plan.csv")
        let dry = try run("merge", "返回/plan.csv", "--dry-run")
        #expect(dry.code == 0)
        #expect(dry.output.hasPrefix("--- Content/indicators/plan.json\n+++ Content/indicators/plan.json\n@@ "))
        #expect(
            dry.output.hasSuffix(
                "1 added, 0 replaced, 0 already there, 0 left empty, 0 refused\nnothing was written (--dry-run)\n"))
        let before = try office.text("Content/indicators/plan.json")
        let merge = try run("merge", "返回/plan.csv")
        #expect(merge.code == 0)
        #expect(merge.output.hasPrefix("wrote Content/indicators/plan.json\n1 added"))
        #expect(
            try office.text("Content/indicators/plan.json")
                == before.replacing(
                    "\"value\": 75}]", with: "\"value\": 75}, {\"year\": 2024, \"value\": 80.5, \"source\": \"年报\"}]"))
        #expect(try office.run(["check"]).code == 0)
        #expect(try run("merge", "返回/plan.csv").output.hasPrefix("0 added, 0 replaced, 1 already there"))
    }

    @Test func refusedRowsEndWithOneAndChangeNothing() throws {
        try office.write(try filledSheet("约八成"), to: "返回/plan.csv")
        let before = try office.text("Content/indicators/plan.json")
        let merge = try run("merge", "返回/plan.csv", locale: "zh_CN.UTF-8")
        #expect(merge.code == 1)
        #expect(merge.errors.hasPrefix("plan.csv:2:"))
        #expect(merge.errors.hasSuffix(": 拒收：“约八成”不是以“%”为单位的数字；请写成 31.3 或 >0.005\n"))
        #expect(merge.output == "新增 0 个，替换 0 个，已有 0 个，未填 0 个，拒收 1 行\n没有改动任何文件；请改正被拒收的行，或用 --partial 只合并其余各行\n")
        #expect(try office.text("Content/indicators/plan.json") == before)
    }

    @Test(arguments: [
        ("none.csv", "none.csv: error: cannot be read: No such file or directory\n"),
        ("Content", "Content: error: cannot be read: Is a directory\n"),
        ("/dev/null", "/dev/null: error: this is no file; save the sheet first\n"),
    ])
    func aFileThatCannotBeReadIsWrongUse(file: String, errors: String) throws {
        let merge = try run("merge", file)
        #expect(merge.code == 2)
        #expect(merge.errors == errors)
    }
}
