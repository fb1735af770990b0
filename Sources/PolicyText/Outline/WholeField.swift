internal import Diagnostics

/// A field line with the lines below that its names take.
///
///     责任单位：县水利局、县教
///     育局、
///     县财政局
struct WholeField {
    /// One, or where each name has a line of its own one for each.
    private(set) var fields: [FieldLine]
    /// How many lines they take up.
    private(set) var lines = 1

    /// `own` begins with the line of `field`.
    init(_ field: FieldLine, _ own: ArraySlice<TextLine>, in source: SourceText) {
        fields = [field]
        guard case .agencies = field.key else { return }
        let isList = field.value.isEmpty
        for line in own.dropFirst() {
            guard line.kind == .text, !line.isHeading, FieldLine(line, in: source)?.key == nil else { return }
            let span = source.trimmed(line.span)
            let last = fields[fields.count - 1]
            if Self.goesOn(last.value, span, in: source) {
                fields[fields.count - 1] = last.continued(to: span.upperBound, in: source)
            } else if isList, Self.isName(span, in: source) {
                fields.append(field.with(span))
            } else {
                return
            }
            lines += 1
        }
    }
}

extension WholeField {
    /// Whether a value has no names yet, 、 stands between the two, or the last name only ends on the next line.
    private static func goesOn(_ value: Range<Int>, _ next: Range<Int>, in source: SourceText) -> Bool {
        guard !value.isEmpty else { return true }
        let last = source.scalar(at: source.scalarStart(before: value.upperBound)).value.folded
        if marks.contains(last) || source.scalar(at: next.lowerBound).value == 0x3001 { return true }
        let reading = Reading(source, value.lowerBound..<next.upperBound)
        let seam = Reading(source, value).all.upperBound
        let start = reading.all[..<seam].last { marks.contains(reading[$0]) }.map { $0 + 1 } ?? 0
        let end = reading.all[seam...].first { marks.contains(reading[$0]) } ?? reading.all.upperBound
        let (head, name) = (start..<seam, start..<end)
        guard name.count <= 16, name.allSatisfy({ reading[$0].isHan }) else { return false }
        let isWhole = AgencyName.looksLikeAgency(reading, head) || AgencyName.isCollective(reading, head)
        return !isWhole && AgencyName.looksLikeAgency(reading, name)
    }

    /// Whether a line is the name of one body and nothing else.
    private static func isName(_ span: Range<Int>, in source: SourceText) -> Bool {
        let reading = Reading(source, span)
        return reading.all.count <= 16 && reading.all.allSatisfy { reading[$0].isHan }
            && AgencyName.looksLikeAgency(reading, reading.all)
    }

    private static let marks: Set<UInt32> = [0x3001, 0x2C]
}
