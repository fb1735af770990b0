/// The year a document was issued in or its plan begins in, as far as its own text says: years before it tell facts, they promise nothing.
enum PublicationYear {
    /// From a line that is only a document number (`国发〔2019〕13号`) or only a date (`2018年12月11日`), else from the
    /// period in a title (`（2026—2030年）`).
    static func find(in source: SourceText, _ lines: [TextLine]) -> Int? {
        var period: Int?
        for line in lines where line.kind == .text && line.span.upperBound - line.content <= 60 {
            let reading = Reading(source, line.contentSpan)
            guard let first = reading.scalars.first else { continue }
            if reading.scalars.last == 0x53F7,
                let open = reading.all.first(where: { [0x3014, 0x5B, 0x28].contains(reading[$0]) }),
                let year = year(reading, open + 1), [0x3015, 0x5D, 0x29].contains(reading.at(open + 5))
            {
                return year
            }
            if line.span.lowerBound < 1500, let start = periodStart(reading) { period = period ?? start }
            if first.digit != nil, let year = year(reading, 0), reading.at(4) == 0x5E74, reading.scalars.last == 0x65E5,
                reading.contains("月", in: reading.all), reading.scalars.count <= 11
            {
                return year
            }
        }
        return period
    }

    private static func periodStart(_ reading: Reading) -> Int? {
        guard reading.scalars.count >= 12, reading.at(reading.scalars.count - 1) == ")" else { return nil }
        let start = reading.scalars.count - 12
        guard let last = reading.scalars[start...].firstIndex(where: \.isRangeMark),
            reading.at(last - 5) == "(" || reading.at(last - 6) == "("
        else { return nil }
        return year(reading, last - 4) ?? year(reading, last - 5)
    }

    private static func year(_ reading: Reading, _ index: Int) -> Int? {
        var value = 0
        for place in index..<(index + 4) {
            guard let digit = reading.at(place).digit else { return nil }
            value = value * 10 + digit
        }
        return (1990...2100).contains(value) ? value : nil
    }
}
