import Glibc

/// Numbers of a workbook, which keeps them in binary, as people wrote them.
enum DecimalText {
    /// With the 15 digits Excel itself shows: `31.3` for 31.299999999999997.
    static func of(_ number: Double) -> String {
        var buffer = [CChar](repeating: 0, count: 40)
        let count = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
        return String(decoding: buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
