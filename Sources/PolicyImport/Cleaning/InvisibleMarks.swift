/// Marks that show nothing: soft hyphens, zero-width spaces and joiners, byte-order marks inside the text, direction marks, and the
/// signs that symbol fonts draw bullets with.
///
/// `卫\u{200B}生健\u{AD}康` becomes `卫生健康`; the no-break space becomes a plain one, the end of a cell in old Word files a tab.
enum InvisibleMarks {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.map { line in
            guard line.text.utf8.contains(where: isSuspicious),
                line.text.unicodeScalars.contains(where: { isInvisible($0) || replacement(of: $0) != $0 })
            else { return line }
            var kept = String.UnicodeScalarView()
            for scalar in line.text.unicodeScalars where !isInvisible(scalar) { kept.append(replacement(of: scalar)) }
            return ImportedLine(String(kept), number: line.number)
        }
    }
}

extension InvisibleMarks {
    /// Whether one of the scalars below may begin with this byte of UTF-8.
    private static func isSuspicious(_ byte: UInt8) -> Bool {
        byte < 0x20 || [0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3].contains(byte)
    }

    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xA0: " "
        case 0x07: "\t"
        case 0x1E: "-"
        default: scalar
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xF020...0xF0FF,
            0xFE00...0xFE0F, 0xFEFF, 0xFFFC, 0x7F, 0xE0100...0xE01EF:
            true
        case 0x07, 0x09, 0x1E: false
        case 0..<0x20: true
        default: false
        }
    }
}
