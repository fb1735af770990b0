/// The year a document was issued in, as far as its own text says: years before it tell facts, they promise nothing.
enum PublicationYear {
    /// From a line that is only a document number (`国发〔2019〕13号`) or only a date (`2018年12月11日`).
    static func find(in source: SourceText, _ lines: [TextLine]) -> Int? {
        for line in lines where line.kind == .text && line.span.upperBound - line.content <= 60 {
            let reading = Reading(source, line.contentSpan)
            guard let first = reading.scalars.first, reading.scalars.last == 0x53F7 || first.digit != nil else {
                continue
            }
            if reading.scalars.last == 0x53F7,
                let open = reading.all.first(where: { [0x3014, 0x5B, 0x28].contains(reading[$0]) }),
                let year = year(reading, open + 1), [0x3015, 0x5D, 0x29].contains(reading.at(open + 5))
            {
                return year
            }
            if let year = year(reading, 0), reading.at(4) == 0x5E74, reading.scalars.last == 0x65E5,
                reading.contains("月", in: reading.all), reading.scalars.count <= 11
            {
                return year
            }
        }
        return nil
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
