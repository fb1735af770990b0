import DataFiles
import Diagnostics
import Testing

@Suite struct SourceTextTests {
    /// Long lines and short ones, with scalars of one to four bytes.
    private static let text = String(repeating: "a指标é🙂", count: 200) + "\n短\n\n" + String(repeating: "行", count: 300)

    @Test(arguments: [text, "", "\n", String(repeating: "x", count: 256), String(repeating: "年", count: 512)])
    func everyColumnIsWhatCountingFromTheStartOfTheLineGives(text: String) {
        let source = SourceText(file: "x", text: text)
        var line = 1
        var column = 1
        var offset = 0
        for scalar in text.unicodeScalars {
            let position = source.position(at: offset)
            #expect(position.line == line && position.column == column, "byte \(offset)")
            offset += UTF8.width(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        let end = source.position(at: offset)
        #expect(end.line == line && end.column == column)
    }
}
