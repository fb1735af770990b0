import Templates
import Testing

@Suite struct TemplateTests {
    private static let page = ProgressPage(
        title: "“健康” & <乡村>", summary: "it's", count: -120, isExample: true, tags: ["甲", "<乙>"],
        support: Agency(name: "市财政局", office: "社保科", roles: ["配合"]),
        agencies: [Agency(name: "甲局"), Agency(name: "乙局", roles: ["牵头", "指导"])])

    @Test(arguments: [
        ("{{title}}", "“健康” &amp; &lt;乡村&gt;"),
        ("{{summary}}", "it&#39;s"),
        ("{{{body}}}{{&footer}}", "<p>正文</p><hr>"),
        ("{{count}}", "-120"),
        ("{{#isExample}}示例{{/isExample}}{{^isExample}}真实{{/isExample}}", "示例"),
        ("{{#tags}}[{{.}}]{{/tags}}", "[甲][&lt;乙&gt;]"),
        ("{{lead.name}}|{{#lead}}{{name}}{{/lead}}", "市卫生健康委|市卫生健康委"),
        ("{{support.office}}{{#support}}{{#roles}}（{{.}}）{{/roles}}{{/support}}", "社保科（配合）"),
        ("{{#agencies}}{{name}}{{#roles}}、{{.}}{{/roles}}；{{/agencies}}", "甲局；乙局、牵头、指导；"),
        ("{{#agencies}}{{#office}}never{{/office}}{{^office}}-{{/office}}{{/agencies}}", "--"),
        ("{{#agencies}}{{count}}{{#lead}}{{name}}{{/lead}}{{/agencies}}", "-120市卫生健康委-120市卫生健康委"),
        ("{{#lead}}{{#support}}{{name}}{{/support}}{{name}}{{/lead}}", "市财政局市卫生健康委"),
        ("{{#contents}}x{{/contents}}{{^contents}}无{{/contents}}", "无"),
        ("{{#summary}}{{.}}{{summary}}{{/summary}}", "it&#39;sit&#39;s"),
        ("{{#lead.roles}}x{{/lead.roles}}{{^lead.roles}}无{{/lead.roles}}", "无"),
        ("{{#lead}}{{#.}}{{name}}{{/.}}{{^.}}never{{/.}}{{/lead}}", "市卫生健康委"),
        ("{{=<% %>=}}<%title%><%& body %><%={{ }}=%>{{count}}", "“健康” &amp; &lt;乡村&gt;<p>正文</p>-120"),
        ("{{ #isExample }}{{! 注释 }}{{ /isExample }}", ""),
        ("", ""),
    ])
    func shows(template: String, expected: String) throws {
        #expect(try render(template, Self.page) == expected)
    }

    @Test(arguments: [
        ("{{#title}}x{{/title}}", ""), ("{{#summary}}x{{/summary}}", ""), ("{{#count}}x{{/count}}", ""),
        ("{{#isExample}}x{{/isExample}}", ""), ("{{#body}}x{{/body}}", ""), ("{{^title}}x{{/title}}", "x"),
        ("{{#support}}x{{/support}}", ""), ("{{#lead}}x{{/lead}}", "x"), ("{{support.name}}{{summary}}", ""),
        ("{{^support.office}}x{{/support.office}}", "x"), ("{{#support.roles}}x{{/support.roles}}", ""),
    ])
    func emptyValuesCountAsNothing(template: String, expected: String) throws {
        #expect(try render(template, ProgressPage(title: "", body: "", lead: Agency(name: ""))) == expected)
    }

    @Test func appendsToWhatIsThere() throws {
        let library = TemplateLibrary([TemplateSource(name: "p", file: "p.html", text: "\u{FEFF}{{count}};")])
        let template = try #require(Template<ProgressPage>.compile("p", in: library).template)
        var output = Array("0;".utf8)
        for count in [1, .max, .min] { try template.render(ProgressPage(count: count), into: &output) }
        #expect(String(decoding: output, as: UTF8.self) == "0;1;9223372036854775807;-9223372036854775808;")
    }

    @Test func oneTemplateServesManyThreads() async throws {
        let library = TemplateLibrary([TemplateSource(name: "p", file: "p.html", text: "{{#tags}}{{.}},{{/tags}}")])
        let template = try #require(Template<ProgressPage>.compile("p", in: library).template)
        let pages = (0..<50).map { number in ProgressPage(tags: (0..<number).map(String.init)) }
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for (number, page) in pages.enumerated() { group.addTask { (number, try template.render(page)) } }
            for try await (number, bytes) in group {
                #expect(String(decoding: bytes, as: UTF8.self) == (0..<number).map { "\($0)," }.joined())
            }
        }
    }
}

/// Renders `page` by a template called `page`, with partials.
func render<Page: TemplateRecord>(_ text: String, _ page: Page, partials: [String: String] = [:]) throws -> String {
    let texts = partials.merging(["page": text]) { $1 }
    let library = TemplateLibrary(texts.map { TemplateSource(name: $0.key, file: "\($0.key).html", text: $0.value) })
    let (template, diagnostics) = Template<Page>.compile("page", in: library)
    #expect(diagnostics.isEmpty)
    return String(decoding: try #require(template).render(page), as: UTF8.self)
}
