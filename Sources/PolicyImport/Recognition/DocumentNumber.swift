/// The number of an official document as a line of its own: `国发〔2019〕13 号`.
struct DocumentNumber: Hashable, Sendable {
    /// Without white space, the year in 〔〕.
    let text: String

    init?(in line: Substring) {
        guard line.utf8.count <= 90 else { return nil }
        var scalars = line.unicodeScalars.filter { !$0.isBlank }
        guard scalars.last == "号", let open = scalars.firstIndex(where: { Self.openings.contains($0) }) else {
            return nil
        }
        let year = scalars[scalars.index(after: open)...].prefix(while: \.isDigit)
        guard year.count == 4, scalars.distance(from: scalars.startIndex, to: open) >= 1 else { return nil }
        let close = year.endIndex
        guard close < scalars.endIndex, Self.closings.contains(scalars[close]) else { return nil }
        let number = scalars[scalars.index(after: close)...].dropLast()
        guard !number.isEmpty, number.allSatisfy({ $0.isDigit || $0 == "第" }) else { return nil }
        scalars.replaceSubrange(close...close, with: ["〕"])
        scalars.replaceSubrange(open...open, with: ["〔"])
        text = String(scalars)
    }

    private static let openings: Set<Unicode.Scalar> = ["〔", "[", "（", "(", "【", "［"]
    private static let closings: Set<Unicode.Scalar> = ["〕", "]", "）", ")", "】", "］"]
}
