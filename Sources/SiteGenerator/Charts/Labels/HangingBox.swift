/// A box of fixed size that hangs on a place of a sheet, whatever the sheet is stretched to.
struct HangingBox {
    /// Per mille of the sheet's width.
    let x: Double
    /// Pixels from `x`.
    let left: Double
    let right: Double
    /// Pixels from the top of the sheet.
    let top: Double
    let bottom: Double

    /// The widths a sheet may have. What is clear at both ends, on the same side, is clear between them.
    static let widths = (narrow: 288.0, wide: 760.0)

    func isClear(of other: HangingBox) -> Bool {
        if bottom <= other.top || other.bottom <= top { return true }
        return isLeft(of: other) || other.isLeft(of: self)
    }

    /// Whether it lies on the sheet at every width.
    func isInside(height: Double) -> Bool {
        top >= 0 && bottom <= height
            && [Self.widths.narrow, Self.widths.wide].allSatisfy { width in
                x / 1000 * width + left >= 0 && x / 1000 * width + right <= width
            }
    }

    /// Whether a line runs through it at the narrowest or the widest.
    func isCrossed(by line: (start: SheetPoint, end: SheetPoint)) -> Bool {
        isCrossed(by: line, at: Self.widths.narrow) || isCrossed(by: line, at: Self.widths.wide)
    }

    private func isLeft(of other: HangingBox) -> Bool {
        [Self.widths.narrow, Self.widths.wide].allSatisfy { width in
            x / 1000 * width + right <= other.x / 1000 * width + other.left
        }
    }

    /// Liang and Barsky's clipping (ACM Transactions on Graphics 3 (1), 1984).
    private func isCrossed(by line: (start: SheetPoint, end: SheetPoint), at width: Double) -> Bool {
        let start = (x: line.start.x / 1000 * width, y: line.start.y)
        let run = (x: line.end.x / 1000 * width - start.x, y: line.end.y - start.y)
        let hook = x / 1000 * width
        var (enter, leave) = (0.0, 1.0)
        for (speed, distance) in [
            (-run.x, start.x - (hook + left)), (run.x, hook + right - start.x), (-run.y, start.y - top),
            (run.y, bottom - start.y),
        ] {
            if speed == 0 {
                if distance < 0 { return false }
            } else if speed < 0 {
                enter = max(enter, distance / speed)
            } else {
                leave = min(leave, distance / speed)
            }
        }
        return enter <= leave
    }
}
