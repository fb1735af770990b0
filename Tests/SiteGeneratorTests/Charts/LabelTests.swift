import Testing

@testable import SiteGenerator

/// Labels keep clear of each other and of marks, at every width a sheet may have.
@Suite struct LabelTests {
    private let middle = SheetPoint(x: 500, y: 100)

    @Test func aLabelStandsAboveItsMark() throws {
        var placer = LabelPlacer(height: 200, paths: [], marks: [middle])
        let placed = placer.place("27", beside: middle)
        let label = try #require(placed)
        #expect(label.place == SheetPoint(x: 500, y: 89) && label.anchor == .middle)
    }

    @Test func theSecondLabelOfAMarkGoesElsewhere() throws {
        var placer = LabelPlacer(height: 200, paths: [], marks: [middle])
        let labels = (0..<4).compactMap { _ in placer.place("目标 27", beside: middle) }
        #expect(labels.count == 4)
        for (index, label) in labels.enumerated() {
            #expect(labels[(index + 1)...].allSatisfy { label.box.isClear(of: $0.box) })
        }
    }

    @Test func aLabelWithoutRoomIsLeftOut() {
        var placer = LabelPlacer(height: 200, paths: [], marks: [middle])
        let labels = (0..<40).compactMap { _ in placer.place("目标 27", beside: middle) }
        #expect(labels.count < 13)
    }

    @Test func linesAreCrossedOnlyWhereNothingElseIsFree() throws {
        let line = SheetPath(name: "series", points: [SheetPoint(x: 0, y: 85), SheetPoint(x: 1000, y: 85)])
        var placer = LabelPlacer(height: 200, paths: [line], marks: [middle])
        let placed = placer.place("27", beside: middle)
        let label = try #require(placed)
        #expect(label.place.y == 121)
    }

    @Test func boxesThatSwapSidesBetweenWidthsAreNotClear() {
        // Clear on a phone, where the one lies left of the other, and on top of each other on a wide page.
        let left = HangingBox(x: 500, left: -70, right: -10, top: 0, bottom: 10)
        let right = HangingBox(x: 450, left: 8, right: 60, top: 0, bottom: 10)
        #expect(!left.isClear(of: right))
        #expect(left.isClear(of: HangingBox(x: 500, left: -10, right: 60, top: 0, bottom: 10)))
        #expect(left.isClear(of: HangingBox(x: 450, left: 8, right: 60, top: 10, bottom: 20)))
    }

    @Test(arguments: [("", 0.0), ("健康", 26), ("2025", 32.24), ("%", 11.96)])
    func widthsAreGuessedOnTheWideSide(text: String, width: Double) {
        #expect(abs(TextWidth.of(text) - width) < 0.001)
    }
}
