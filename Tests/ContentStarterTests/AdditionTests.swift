import ContentEditing
import ContentStarter
import Diagnostics
import Foundation
import PolicyModel
import Testing

/// Adds to the small starter site.
@Suite struct AdditionTests {
    private let folder: TemporaryFolder
    private var root: String { folder.url.path + "/Content" }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(NewSite(folder: folder.url.path, site: .small).files(in: .chinese))
    }

    private func existing() throws -> ExistingContent { try ExistingContent(root: root) }

    @discardableResult private func add(_ addition: Addition) throws -> String {
        try ContentWriter(root: root).write([addition.file])
        return "\(addition.file.path):\(addition.line)"
    }

    private func refusal(_ addition: () throws -> Addition) throws -> AdditionRefusal {
        do {
            let addition = try addition()
            Issue.record("added \(addition.file.path)")
            throw CancellationError()
        } catch let refusal as AdditionRefusal {
            return refusal
        }
    }

    private static let monday = CalendarDate(year: 2026, month: 6, day: 1)

    @Test func whatIsAddedIsWellFormed() throws {
        let places = [
            try add(
                NewPolicy(id: "water", title: "示例县饮水“安全”方案: 一", jurisdiction: "示例县")
                    .addition(to: existing(), in: .chinese)),
            try add(
                NewAgency(jurisdiction: "shili", name: "示例县水利局", id: nil, short: nil, aliases: ["水利部门"])
                    .addition(to: existing())),
            try add(
                NewIndicator(
                    policy: "shili-plan", id: nil, name: "自来水普及率", unit: "%", baseline: .init("2024=88"),
                    targets: [.init("2026=90.50"), .init("2027=≥95")].compactMap(\.self), measures: ["2.1.1"]
                ).addition(to: existing())),
            try add(
                NewIndicator(
                    policy: "water", id: "water-tests", name: "检测次数", unit: "次", baseline: nil, targets: [],
                    measures: []
                ).addition(to: existing())),
            try add(
                NewUpdate(
                    policy: "shili-plan", measures: ["2.1.1", "2.1.2"], status: "滞后", date: Self.monday, percent: 40,
                    agency: "县水利局", title: "井: 一", text: "正文"
                ).addition(to: existing())),
        ]
        #expect(
            places == [
                "policies/water.md:1", "agencies/shili.json:21", "indicators/shili-plan.json:39",
                "indicators/water.json:2", "updates/2026/2026-06-01-2-1-1.md:1",
            ])
        let findings = try folder.check()
        #expect(findings.allSatisfy { $0.severity == .suggestion }, "\(findings)")
        #expect(
            try folder.text("Content/agencies/shili.json").hasSuffix(
                """
                  },
                  {
                    "id": "shili-slj",
                    "name": "示例县水利局",
                    "short": "县水利局",
                    "aliases": ["水利部门"]
                  }
                ]

                """))
        #expect(
            try folder.text("Content/indicators/shili-plan.json").contains(
                """
                    "targets": [{"year": 2026, "value": 90.50}, {"year": 2027, "value": "≥95"}],
                """))
    }

    @Test(arguments: Language.allCases) func aNewPolicyIsNoMistake(language: Language) throws {
        try add(NewPolicy(id: "water", title: "饮水方案", jurisdiction: "shili").addition(to: existing(), in: language))
        #expect(try folder.check().isEmpty)
        #expect(
            try folder.text("Content/policies/water.md").contains(
                language == .chinese ? "# summary: 用" : "# summary: two"))
    }

    @Test func theBytesThatAreThereStay() throws {
        for former in [
            "[\n  {\"id\": \"a\", \"name\": \"甲局\", \"short\": \"甲\"}\n]\n",
            "\u{FEFF}[\r\n  {\"id\":\"a\" , \"name\":\"甲局\",\"short\":\"甲\"}\r\n]",
            "[{\"id\": \"a\", \"name\": \"甲局\", \"short\": \"甲\"}]", "[]",
        ] {
            try Data(former.utf8).write(to: folder.url.appending(path: "Content/agencies/shili.json"))
            let addition = try NewAgency(
                jurisdiction: "shili", name: "示例县水利局", id: nil, short: nil, aliases: []
            ).addition(to: existing())
            let now = String(decoding: addition.file.bytes, as: UTF8.self)
            let kept = former.unicodeScalars.prefix { $0 != "]" }
            #expect(now.unicodeScalars.starts(with: kept.reversed().drop { $0 == "\n" || $0 == "\r" }.reversed()))
            #expect(now.contains("shili-slj"))
            #expect(!former.contains("\r\n") || !now.replacing("\r\n", with: "").unicodeScalars.contains("\n"))
            try add(addition)
            #expect(try folder.check().allSatisfy { $0.severity != .error || $0.range.file != "agencies/shili.json" })
        }
    }

    @Test func aNeighbourOnOneLineIsFollowedByAnother() throws {
        let former = "[\n  {\"id\": \"a\", \"name\": \"甲局\", \"short\": \"甲\"}\n]\n"
        try Data(former.utf8).write(to: folder.url.appending(path: "Content/agencies/shili.json"))
        try add(
            NewAgency(jurisdiction: "shili", name: "示例县水利局", id: "b", short: "乙", aliases: []).addition(to: existing()))
        #expect(
            try folder.text("Content/agencies/shili.json")
                == former.replacing("}\n", with: "},\n  {\"id\": \"b\", \"name\": \"示例县水利局\", \"short\": \"乙\"}\n"))
    }

    @Test func policiesAreRefused() throws {
        func policy(_ id: String, _ title: String = "方案", _ place: String = "shili") throws -> AdditionRefusal {
            try refusal {
                try NewPolicy(id: id, title: title, jurisdiction: place).addition(to: existing(), in: .chinese)
            }
        }
        #expect(try policy("Water").reason.chinese == "“Water”不能作编号：编号会成为网址的一部分，只能用小写字母、数字和连字符")
        #expect(
            try policy("shili-plan").reason.english == "the id “shili-plan” is taken: \(root)/policies/shili-plan.md")
        #expect(try policy("water", " ").reason.chinese == "--title 没有内容")
        let place = try policy("water", "方案", "shilli")
        #expect(place.reason.english == "jurisdictions.json has no place “shilli”; known are shili")
        #expect(place.nearMisses == ["shili"])
    }

    /// Where nothing is spelt alike, what there is helps more.
    @Test func aRefusalNamesWhatThereIs() throws {
        func update(_ policy: String, _ measure: String) throws -> AdditionRefusal {
            try refusal {
                try NewUpdate(
                    policy: policy, measures: [measure], status: "completed", date: Self.monday, percent: nil,
                    agency: nil,
                    title: nil, text: nil, name: nil
                ).addition(to: existing())
            }
        }
        let measure = try update("shili-plan", "9.9.9.9")
        #expect(measure.reason.english.hasSuffix("; known are 2.1.1, 2.1.2, 2.2.1"))
        #expect(measure.reason.chinese.hasSuffix("；现有 2.1.1、2.1.2、2.2.1"))
        #expect(try update("x", "1").reason.chinese == "没有政策文件“x”；现有 shili-plan")
        try FileManager.default.removeItem(atPath: root + "/policies/shili-plan.md")
        #expect(try update("x", "1").reason.english == "there is no policy “x”; there is none yet")
    }

    @Test func agenciesAreRefused() throws {
        func agency(_ name: String, id: String? = nil, alias: String = "乙", place: String = "shili") throws -> Message {
            try refusal {
                try NewAgency(jurisdiction: place, name: name, id: id, short: nil, aliases: [alias]).addition(
                    to: existing())
            }.reason
        }
        let register = "\(root)/agencies/shili.json"
        #expect(try agency("示例县财政局").chinese == "“示例县财政局”已经是示例县财政局（shili-czj）的名称：\(register):10")
        #expect(
            try agency("示例县水利局", alias: "县卫健局").english
                == "“县卫健局” is a name of 示例县卫生健康局 (shili-wjj) already: \(register):4")
        #expect(try agency("示例县水利局", id: "shili-czj").english == "the id “shili-czj” is taken: \(register):10")
        #expect(try agency("示例县水利局", id: "水利").english.hasPrefix("“水利” cannot be an id"))
        #expect(try agency("", alias: "").chinese == "--name 没有内容")
        #expect(try agency("示例县水利局", place: "县").chinese == "jurisdictions.json 里没有地区“县”；现有 shili")
    }

    @Test func indicatorsAreRefused() throws {
        func indicator(
            _ name: String, policy: String = "shili-plan", id: String? = nil, measure: String = "2.1.1"
        ) throws -> AdditionRefusal {
            try refusal {
                try NewIndicator(
                    policy: policy, id: id, name: name, unit: "%", baseline: nil, targets: [], measures: [measure]
                ).addition(to: existing())
            }
        }
        #expect(try indicator("村卫生室达标率").reason.chinese == "这份文件已经有指标“村卫生室达标率”：\(root)/indicators/shili-plan.json:4")
        #expect(try indicator("甲率", id: "shili-clinics").reason.english.hasPrefix("the id “shili-clinics” is taken"))
        #expect(try indicator("甲率", policy: "shili-plans").nearMisses == ["shili-plan"])
        let measure = try indicator("甲率", measure: "2.1.3")
        #expect(
            measure.reason.english == "shili-plan has no measure “2.1.3”; name it by its number (2.1.1), slug or id")
        #expect(measure.nearMisses == ["2.1.1 建好村卫生室", "2.1.2 做实家庭医生签约"])
    }

    @Test func notesAreRefused() throws {
        func note(
            _ status: String, policy: String = "shili-plan", measure: String = "2.1.1", percent: Int? = nil,
            agency: String? = nil, name: String? = nil
        ) throws -> AdditionRefusal {
            try refusal {
                try NewUpdate(
                    policy: policy, measures: [measure], status: status, date: Self.monday, percent: percent,
                    agency: agency, name: name
                ).addition(to: existing())
            }
        }
        #expect(try note("in-progres").nearMisses == ["in-progress"])
        #expect(try note("推行中").nearMisses == ["推进中"])
        #expect(try note("delayed", policy: "plan").reason.chinese == "没有政策文件“plan”；现有 shili-plan")
        #expect(try note("delayed", measure: "9").reason.chinese.hasPrefix("shili-plan 没有措施“9”"))
        #expect(try note("delayed", percent: 101).reason.english == "101 is no share of 100; write 0 to 100")
        #expect(try note("delayed", agency: "县财正局").nearMisses == ["县财政局"])
        #expect(try note("delayed", name: "../x").reason.english.hasPrefix("“../x” cannot be an id"))
        try add(
            NewUpdate(policy: "shili-plan", measures: ["2.1.1"], status: "delayed", date: Self.monday)
                .addition(to: existing()))
        #expect(try note("delayed").reason.english.hasPrefix("there is a note of that day on that measure already"))
    }

    @Test func aNoteAfterTheDayOfTheSiteIsToldOf() throws {
        let later = CalendarDate(year: 2026, month: 7, day: 1)
        let addition = try NewUpdate(policy: "shili-plan", measures: ["2.1.1"], status: "delayed", date: later)
            .addition(to: existing())
        #expect(addition.remarks.map(\.chinese) == ["网站数据截至 2026-06-30（site.yaml 的 asOf）；把它改到 2026-07-01 或以后，这条记录才会显示"])
    }

    @Test func aFileWithErrorsIsLeftAlone() throws {
        try Data("[{\"id\": \"a\"}".utf8).write(to: folder.url.appending(path: "Content/agencies/shili.json"))
        let refusal = try refusal {
            try NewAgency(jurisdiction: "shili", name: "示例县水利局", id: nil, short: nil, aliases: [])
                .addition(to: existing())
        }
        #expect(refusal.isFaultOfContent)
        #expect(refusal.reason.chinese == "\(root)/agencies/shili.json 有错误，请先运行 yardstick check 改正")
        try Data("[{]".utf8).write(to: folder.url.appending(path: "Content/jurisdictions.json"))
        let other = try self.refusal {
            try NewPolicy(id: "water", title: "方案", jurisdiction: "shili").addition(to: existing(), in: .chinese)
        }
        #expect(other.reason.english == "\(root)/jurisdictions.json has errors; mend them first: yardstick check")
    }

    @Test(arguments: ["2030", "2030=", "=5", "二〇三〇=5", "20300=5"]) func halfAValueIsNone(argument: String) {
        #expect(NewIndicator.DatedText(argument) == nil)
    }
}
