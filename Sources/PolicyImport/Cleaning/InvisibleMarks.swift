/// Marks that show nothing: soft hyphens, zero-width spaces and joiners, byte-order marks inside the text, direction marks.
///
/// `卫\u{200B}生健\u{AD}康` becomes `卫生健康`; the no-break space becomes a plain one.
enum InvisibleMarks {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.map { line in
            guard line.text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 < 0x20 || $0 == 0x7F }),
                line.text.unicodeScalars.contains(where: { isInvisible($0) || $0.value == 0xA0 })
            else { return line }
            var kept = String.UnicodeScalarView()
            for scalar in line.text.unicodeScalars where !isInvisible(scalar) {
                kept.append(scalar.value == 0xA0 ? " " : scalar)
            }
            return ImportedLine(String(kept), number: line.number)
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF,
            0xFFFC, 0x7F:
            true
        case 0..<0x20: scalar.value != 0x09
        default: false
        }
    }
}
