import Diagnostics
import Testing

@Suite struct MessageTests {
    @Test func partsAreJoinedInEachLanguage() {
        let counts = [Message.count(1, "error", "errors", zh: "个错误"), .count(2, "warning", "warnings", zh: "个警告")]
        #expect(counts.joined() == Message("1 error, 2 warnings", zh: "1 个错误，2 个警告"))
        #expect(["a", "b"].listed == Message("a, b", zh: "a、b"))
        #expect(Message("x: ", zh: "某：") + .verbatim("a.md") == Message("x: a.md", zh: "某：a.md"))
    }
}
