import Diagnostics
import PolicyText
import Testing

@Suite struct DiagnosticsTests {
    @Test(arguments: [
        ("一、甲\n（一）乙。正文。\n1️⃣（一）丙。正文。", "duplicate-number", Diagnostic.Severity.error),
        ("一、甲\n（一）乙。正文。\n1️⃣（一）丙 {#c}。正文。", "duplicate-number", .warning),
        ("一、甲\n（一）乙。正文。\n1️⃣（二）\n（三）丙。正文。", "missing-title", .error),
        ("一、甲\n（一）乙 {#1️⃣Clinics}\n正文。", "malformed-slug", .error),
        ("一、甲\n1️⃣责任单位：市教委\n（一）乙。正文。", "field-outside-measure", .warning),
        ("一、甲\n（一）乙。正文。\n附件\n一、甲\n1️⃣（一）乙。正文。", "duplicate-number", .error),
        ("一、甲\n（一）乙 {#clinics}\n（二）丙 {#1️⃣clinics}", "duplicate-slug", .error),
        ("一、甲\n（一）乙。正文。\n1️⃣责任单为：市教委", "unknown-field", .warning),
        ("一、甲\n（一）乙。正文。\n- **1️⃣Agancies**: 市教委", "unknown-field", .warning),
    ])
    func saysWhatIsWrong(marked: String, code: String, severity: Diagnostic.Severity) {
        let marked = MarkedText(marked, firstLine: 8)
        let found = PolicyTextReader().read(marked.text, file: "p.md", firstLine: 8).diagnostics
        #expect(found.map(\.code.rawValue) == [code])
        #expect(found.first?.severity == severity)
        #expect(found.first?.range.start == marked["1️⃣"])
    }

    @Test(arguments: [
        "一、甲\n（一）乙。正文。\n二、丙\n（一）丁。正文。", "一、甲\n（一）乙。正文。\n附件\n一、甲\n（一）乙 {#annex}\n正文。",
        "一、甲\n（一）乙。正文。\n目标：全面达标。", "一、甲\n（一）乙 {#clinics}\n正文。",
    ])
    func staysSilent(text: String) {
        #expect(outline(text).diagnostics.isEmpty)
    }

    @Test func offersTheNearestField() {
        let found = outline("一、甲\n（一）乙。正文。\n责任单为：市教委").diagnostics.first
        #expect(found?.nearMisses.first == "责任单位")
    }

    @Test func pointsToTheFirstOfTwoNumbers() {
        let marked = MarkedText("一、甲\n1️⃣（一）乙。正文。\n（一）丙。正文。")
        #expect(outline(marked.text).diagnostics.first?.notes.first?.range?.start == marked["1️⃣"])
    }
}
