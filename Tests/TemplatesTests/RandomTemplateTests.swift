import Diagnostics
import Templates
import Testing

/// Whatever a theme's author writes, there is an answer: a template or the reasons why not.
@Suite struct RandomTemplateTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#tags}}", "{{/tags}}", "{{^support}}", "{{/support}}", "{{#contents}}",
        "{{/contents}}", "{{#parts}}", "{{/parts}}", "{{#lead}}", "{{/lead}}", "{{>a}}", "{{>b}}", "{{<a}}", "{{/a}}",
        "{{<b}}", "{{/b}}", "{{$x}}", "{{/x}}", "{{$y}}", "{{/y}}", "{{.}}", "{{#.}}", "{{/.}}", "{{title}}",
        "{{lead.name}}", "{{heading}}", "{{{body}}}", "{{! no }}", "{{=| |=}}", "|={{ }}=|", "|title|", "\n", "\n",
        "\n",
        "\r\n", "  ", "\t", "字", "{{", "é", "{{!", "{{=", "=",
    ]

    @Test(arguments: UInt64(1)...20)
    func alwaysAnswered(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let page = ProgressPage(
            summary: "s", count: 1, tags: ["1", "2"], agencies: [Agency()],
            contents: [Chapter(heading: "h", parts: [Chapter(heading: "i")])])
        for _ in 0..<300 {
            let sources = ["page", "a", "b"].map { name in
                let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    Self.pieces.randomElement(using: &random) ?? ""
                }.joined()
                return TemplateSource(name: name, file: name, text: text)
            }
            let (template, diagnostics) = Template<ProgressPage>.compile("page", in: TemplateLibrary(sources))
            let isSound = !diagnostics.contains { $0.severity == .error }
            #expect((template != nil) == isSound, "\(sources)")
            if let template { #expect(throws: Never.self, "\(sources)") { try template.render(page) } }
        }
    }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
