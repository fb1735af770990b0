/// A text with its place on a sheet.
struct PlacedLabel {
    let text: String
    /// The hook and the baseline of the letters.
    let place: SheetPoint
    /// Pixels from the hook.
    var shift = 0.0
    var anchor = Anchor.middle

    /// Values of SVG's `text-anchor`.
    enum Anchor: String {
        case start
        case middle
        case end
    }

    /// What the letters cover, and a little air beside them.
    var box: HangingBox {
        let width = TextWidth.of(text)
        let left: Double
        switch anchor {
        case .start: left = shift
        case .middle: left = shift - width / 2
        case .end: left = shift - width
        }
        return HangingBox(
            x: place.x, left: left - 2, right: left + width + 2, top: place.y - TextWidth.size + 1,
            bottom: place.y + 4)
    }
}
