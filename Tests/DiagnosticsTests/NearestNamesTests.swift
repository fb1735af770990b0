import Diagnostics
import Testing

@Suite struct NearestNamesTests {
    @Test(arguments: [
        ("市卫健康委", ["市卫生健康委", "市医保局"], ["市卫生健康委"]),
        ("titel", ["title", "tile", "period"], ["title"]),
        ("完全不同", ["title"], []),
        ("", ["a"], ["a"]),
    ])
    func ranksByDistance(name: String, candidates: [String], expected: [String]) {
        #expect(nearestNames(to: name, in: candidates) == expected)
    }
}
