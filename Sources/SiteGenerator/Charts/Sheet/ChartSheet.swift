/// Writes one chart as SVG whose width follows the page while its texts and marks keep their size.
///
/// The sheet has no view box: places along it are percentages, heights are pixels, so letters stay readable on a phone and
/// no script measures anything. Colours come from the style sheet by class.
struct ChartSheet {
    private let height: Double
    private var markup: String

    /// `id` is unique on the page; the title states what the chart shows, the description its numbers.
    init(id: String, class name: String, height: Double, title: String, description: String) {
        self.height = height
        let id = id.markupEscaped
        markup = """
            <svg class="chart \(name)" width="100%" height="\(SVGNumber.text(height))" role="img" \
            aria-labelledby="\(id)-title \(id)-desc">\
            <title id="\(id)-title">\(title.markupEscaped)</title>\
            <desc id="\(id)-desc">\(description.markupEscaped)</desc>
            """
    }

    /// Lines of any direction. They are stretched with the sheet; the style sheet keeps the width of their strokes.
    mutating func paths(_ paths: [SheetPath]) {
        let drawn = paths.filter { $0.points.count > 1 }
        guard !drawn.isEmpty else { return }
        markup += """
            <svg class="stretch" width="100%" height="\(SVGNumber.text(height))" viewBox="0 0 1000 \
            \(SVGNumber.text(height))" preserveAspectRatio="none">
            """
        for path in drawn { markup += "<path class=\"\(path.name)\" d=\"\(data(of: path))\"/>" }
        markup += "</svg>"
    }

    mutating func line(from start: SheetPoint, to end: SheetPoint, class name: String) {
        markup += """
            <line class="\(name)" x1="\(percent(start.x))" y1="\(SVGNumber.text(start.y))" \
            x2="\(percent(end.x))" y2="\(SVGNumber.text(end.y))"/>
            """
    }

    /// A round mark; `reading` is what a pointer on it is told.
    mutating func circle(at place: SheetPoint, radius: Double, class name: String, reading: String) {
        markup += """
            <circle class="\(name)" cx="\(percent(place.x))" cy="\(SVGNumber.text(place.y))" \
            r="\(SVGNumber.text(radius))"><title>\(reading.markupEscaped)</title></circle>
            """
    }

    /// A mark of any shape, drawn in pixels around its place.
    mutating func mark(_ shape: String, at place: SheetPoint, class name: String, reading: String) {
        markup += """
            <svg x="\(percent(place.x))" y="\(SVGNumber.text(place.y))"><path class="\(name)" d="\(shape)">\
            <title>\(reading.markupEscaped)</title></path></svg>
            """
    }

    mutating func text(_ label: PlacedLabel, class name: String) {
        let shift = label.shift == 0 ? "" : " dx=\"\(SVGNumber.text(label.shift))\""
        let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
        markup += """
            <text class="\(name)" x="\(percent(label.place.x))" y="\(SVGNumber.text(label.place.y))"\(shift)\(anchor)>\
            \(label.text.markupEscaped)</text>
            """
    }

    consuming func finish() -> String { markup + "</svg>" }

    private func percent(_ x: Double) -> String { x == 0 ? "0" : SVGNumber.text(x / 10, decimals: 2) + "%" }

    private func data(of path: SheetPath) -> String {
        let places = path.points.map { "\(SVGNumber.text($0.x)) \(SVGNumber.text($0.y))" }
        return "M" + places.joined(separator: "L") + (path.isClosed ? "Z" : "")
    }
}
