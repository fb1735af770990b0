/// A place on a sheet that is stretched to the width of its box: `x` in per mille of that width, `y` in CSS pixels.
struct SheetPoint: Hashable {
    let x: Double
    let y: Double
}

/// A line or an area along places of a sheet.
struct SheetPath {
    /// Class of the style sheet.
    let name: String
    let points: [SheetPoint]
    var isClosed = false
}
