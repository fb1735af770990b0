/// Numbers of several levels, `2.1` and `2.1.3`, as some offices type their outlines.
extension MarkerScanner {
    /// `2.1 建设` and `2.1建设`, but neither `3.5%` nor `1.2万` nor a date.
    func decimal() -> (numbers: [Int], end: Int)? {
        var numbers: [Int] = []
        var place = line.content
        while let (value, next) = Numeral.arabic(source, at: place, before: end), value < 100 {
            numbers.append(value)
            place = next
            guard place < end, source.scalar(at: place).value.folded == 0x2E else { break }
            place = source.scalar(at: place).next
        }
        guard (2...4).contains(numbers.count), place < end else { return nil }
        let mark = source.scalar(at: place)
        if mark.value == 0x3001 { place = mark.next }
        let title = source.skipSpace(from: place, to: end)
        guard title < end else { return nil }
        let first = source.scalar(at: title).value
        guard first.isHan || first == 0x201C, !Self.units.contains(first) else { return nil }
        return (numbers, place)
    }

    private static let units = Set("万亿千百十个年月日时分秒米公吨元人倍版级岁次项件张所家户亩平立升克毫厘例名辆台座条℃度折成股名左以至到".unicodeScalars.map(\.value))
}

/// Sorts decimal numbers of an outline from those of running text.
enum DecimalRun {
    /// The markers without decimal ones that do not count on: a text that has them has at least two, and each list begins with 1.
    static func counted(_ markers: [NumberMarker?]) -> [NumberMarker?] {
        var last: [[Int]: Int] = [:]
        var kept = markers
        var count = 0
        for (index, marker) in markers.enumerated() {
            guard let marker, marker.form == .decimal else { continue }
            if marker.ordinal == 1 || last[marker.above] == marker.ordinal - 1 {
                last[marker.above] = marker.ordinal
                count += 1
            } else {
                kept[index] = nil
            }
        }
        return count > 1 ? kept : markers.map { $0?.form == .decimal ? nil : $0 }
    }
}
