import Diagnostics
import Testing

/// A fix is safe where one thing only can have been meant.
@Suite struct SafeFixTests {
    @Test(arguments: [
        ("titel", ["title"], "title"), ("natura", ["nature", "number"], "nature"),
        ("县卫生建康局", ["县卫生健康局", "某县卫生健康局"], "县卫生健康局"),
        // So near and so short that another body may be meant; two that are equally near; too far.
        ("县水利局", ["县水务局"], nil), ("abcd", ["abce", "abcf"], nil), ("县卫生健康局", ["县卫生监督所"], nil), ("ids", ["id"], nil),
        ("titel", [], nil),
    ])
    func aSlipIsMendedAGuessIsNot(name: String, near: [String], expected: String?) {
        let place = SourceRange(file: "a.json", line: 1, column: 1, length: name.count)
        #expect(Diagnostic.Fix.respelling(Located(name, at: place), near: near)?.replacement == expected)
    }

    @Test(arguments: [("２０３０", "2030"), ("－３１．３", "-31.3"), ("2５～30", "25～30"), ("三十", "三十"), ("（２）", "（2）")])
    func digitsBecomeHalfWidth(text: String, expected: String) {
        #expect(text.withHalfWidthDigits == expected)
        #expect(text.hasFullWidthDigits == (text != expected))
    }
}
