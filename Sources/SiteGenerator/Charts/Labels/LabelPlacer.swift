/// Finds places for labels beside their marks, where they cover no other label and no mark, and few lines.
struct LabelPlacer {
    private let height: Double
    private let lines: [(start: SheetPoint, end: SheetPoint)]
    private var taken: [HangingBox]

    /// For a sheet of `height` pixels on which `paths` are drawn and `marks` stand.
    init(height: Double, paths: [SheetPath], marks: [SheetPoint]) {
        self.height = height
        lines = paths.flatMap { path in zip(path.points, path.points.dropFirst()).map { (start: $0, end: $1) } }
        taken = marks.map { HangingBox(x: $0.x, left: -8, right: 8, top: $0.y - 6, bottom: $0.y + 6) }
    }

    /// Keeps others off a label that has its place already.
    mutating func reserve(_ label: PlacedLabel) { taken.append(label.box) }

    /// Takes the first of these places that is free; nil where none is.
    mutating func place(firstOf labels: [PlacedLabel]) -> PlacedLabel? {
        guard let label = labels.first(where: isFree) else { return nil }
        reserve(label)
        return label
    }

    /// The best free place beside `mark`; nil where there is none, since the table has every number.
    mutating func place(_ text: String, beside mark: SheetPoint) -> PlacedLabel? {
        let free = Self.candidates(text, mark).filter(isFree)
        let ranked = free.enumerated().map { (label: $1, crossings: crossings(of: $1.box), rank: $0) }
        guard let best = ranked.min(by: { ($0.crossings, $0.rank) < ($1.crossings, $1.rank) }) else { return nil }
        reserve(best.label)
        return best.label
    }

    private func isFree(_ label: PlacedLabel) -> Bool {
        label.box.isInside(height: height) && taken.allSatisfy { label.box.isClear(of: $0) }
    }

    private func crossings(of box: HangingBox) -> Int { lines.count { box.isCrossed(by: $0) } }

    /// Above, below, beside, askew; then the same a line further off.
    private static func candidates(_ text: String, _ mark: SheetPoint) -> [PlacedLabel] {
        let near: [(dx: Double, dy: Double, anchor: PlacedLabel.Anchor)] = [
            (0, -11, .middle), (0, 21, .middle), (-13, 4, .end), (13, 4, .start), (5, -11, .end), (-5, -11, .start),
            (5, 21, .end), (-5, 21, .start),
        ]
        let far = near.filter { abs($0.dy) > 10 }.map {
            (dx: $0.dx, dy: $0.dy + ($0.dy < 0 ? -17 : 17), anchor: $0.anchor)
        }
        return (near + far).map { offset in
            PlacedLabel(
                text: text, place: SheetPoint(x: mark.x, y: mark.y + offset.dy), shift: offset.dx,
                anchor: offset.anchor)
        }
    }
}
