/// Writes one SVG element; colours come from the style sheet by class.
struct SVGDrawing {
    private var markup: String

    init(width: Int, height: Int, title: String) {
        markup = """
            <svg class="chart" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(title.markupEscaped)">
            """
    }

    mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double), class name: String) {
        markup += """
            <line class="\(name)" x1="\(short(start.x))" y1="\(short(start.y))" x2="\(short(end.x))" y2="\(short(end.y))"/>
            """
    }

    mutating func polyline(_ points: [(x: Double, y: Double)], class name: String) {
        guard points.count > 1 else { return }
        let list = points.map { "\(short($0.x)),\(short($0.y))" }.joined(separator: " ")
        markup += "<polyline class=\"\(name)\" points=\"\(list)\"/>"
    }

    mutating func circle(at place: (x: Double, y: Double), class name: String) {
        markup += "<circle class=\"\(name)\" cx=\"\(short(place.x))\" cy=\"\(short(place.y))\" r=\"4\"/>"
    }

    mutating func diamond(at place: (x: Double, y: Double), class name: String) {
        let (x, y) = (short(place.x), short(place.y))
        markup += "<path class=\"\(name)\" d=\"M\(x) \(y)m0 -6l6 6l-6 6l-6 -6z\"/>"
    }

    mutating func text(_ text: String, at place: (x: Double, y: Double), anchor: String, class name: String) {
        markup += """
            <text class="\(name)" x="\(short(place.x))" y="\(short(place.y))" text-anchor="\(anchor)">\(text.markupEscaped)</text>
            """
    }

    consuming func finish() -> String { markup + "</svg>" }

    /// One decimal is finer than a screen shows.
    private func short(_ number: Double) -> String { AmountText.number((number * 10).rounded() / 10) }
}

extension String {
    /// Fit to stand in markup, in text and in quoted attributes.
    var markupEscaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
