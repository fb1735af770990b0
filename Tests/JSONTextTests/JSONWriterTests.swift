import Foundation
import JSONText
import Testing

/// What the data files are written with: valid JSON in a fixed order.
@Suite struct JSONWriterTests {
    private func written(_ value: JSONWriter.Value) -> String {
        String(decoding: JSONWriter.document([value]), as: UTF8.self)
    }

    @Test(arguments: [
        (JSONWriter.Value.null, "null"), (.flag(true), "true"), (.integer(-3), "-3"), (.number(38), "38"),
        (.number(0.007), "0.007"), (.number(-0.0), "0"), (.number(.infinity), "null"), (.list([]), "[]"),
        (.texts(["甲", "乙"]), #"["甲", "乙"]"#), (.object(["b": .integer(1), "a": .null]), #"{"b": 1, "a": null}"#),
        (.text("a\"b\\c\n\t\u{1}\r"), #""a\"b\\c\n\t\u0001\u000d""#),
    ])
    func writesEachValue(value: JSONWriter.Value, expected: String) {
        #expect(written(value) == "[\n\(expected)\n]\n")
    }

    @Test(arguments: ["引号\"反斜线\\", "\u{2028}\u{7F}👩‍⚕️", "</script>", "\u{0}\u{1F}"])
    func everyTextComesBackAsItWas(text: String) throws {
        let data = Data(JSONWriter.document([.text(text)]))
        #expect(try JSONDecoder().decode([String].self, from: data) == [text])
    }

    @Test(arguments: [1e-7, 1e21, -2.5e-12, 123_456_789.125])
    func everyNumberComesBackAsItWas(number: Double) throws {
        let data = Data(JSONWriter.document([.number(number)]))
        #expect(try JSONDecoder().decode([Double].self, from: data) == [number])
    }

    @Test func anEmptyDocumentIsAnEmptyList() {
        #expect(JSONWriter.document([]) == Array("[]\n".utf8))
    }
}
