import ContentEditing
import Testing

/// Ids nobody has yet.
@Suite struct NamesTests {
    @Test(arguments: [([], "shili"), (["shili"], "shili-2"), (["shili", "shili-2", "shili-4"], "shili-3")])
    func freeNames(taken: [String], expected: String) {
        #expect(FreeName.free("shili", among: Set(taken)) == expected)
    }
}
