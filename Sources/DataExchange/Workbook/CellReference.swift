/// A cell by its letters and number: F12.
struct CellReference: Hashable {
    /// Counted from 0.
    let column: Int
    /// Counted from 0.
    let row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Nil for anything but letters and a number within what Excel has: 16,384 columns, 1,048,576 rows.
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        var hasDigits = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case 0x41...0x5A where !hasDigits: column = column * 26 + Int(byte) - 0x40
            case 0x61...0x7A where !hasDigits: column = column * 26 + Int(byte) - 0x60
            case 0x30...0x39: (row, hasDigits) = (row * 10 + Int(byte) - 0x30, true)
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(column: column - 1, row: row - 1)
    }
}

extension CellReference: CustomStringConvertible {
    var description: String {
        var letters = ""
        var left = column + 1
        while left > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (left - 1) % 26))) + letters
            left = (left - 1) / 26
        }
        return letters + String(row + 1)
    }
}
