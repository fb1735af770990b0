/// Divides a text into lines, whatever ends them: LF, CRLF, CR, and the marks word processors leave for a new line or page.
///
/// A new page between two lines adds none.
enum SourceLines {
    static func of(_ text: String) -> [ImportedLine] {
        var lines: [ImportedLine] = []
        var line: [UInt8] = []
        var number = 1
        var lastWasReturn = false
        var text = text
        func end() {
            lines.append(ImportedLine(String(decoding: line, as: UTF8.self), number: number))
            line.removeAll(keepingCapacity: true)
        }
        text.withUTF8 { bytes in
            var index = bytes.startIndex
            while index < bytes.endIndex {
                let byte = bytes[index]
                switch byte {
                case 0x0A:
                    if !lastWasReturn { end(); number += 1 }
                case 0x0D:
                    end()
                    number += 1
                case 0x0B: end()
                case 0x0C: if !line.isEmpty { end() }
                case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
                    end()
                    index += 2
                default: line.append(byte)
                }
                lastWasReturn = byte == 0x0D
                index += 1
            }
        }
        end()
        return lines
    }
}
