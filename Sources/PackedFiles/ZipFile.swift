/// What a ZIP file says it holds; nothing is unpacked until asked for.
package struct ZipFile: Sendable {
    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// The names of the files in it, sorted.
    package var names: [String] { entries.keys.sorted() }

    private struct Entry: Sendable {
        let flags: Int
        let method: Int
        let packed: Int
        let header: Int
    }

    package init(_ bytes: [UInt8]) throws(PackedFileError) {
        self.bytes = bytes
        guard let end = Self.directoryEnd(bytes) else { throw .notPacked }
        var place = number(end + 16, 4)
        for _ in 0..<number(end + 10, 2) {
            guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else { throw .damaged }
            let nameEnd = place + 46 + number(place + 28, 2)
            guard nameEnd <= bytes.count else { throw .damaged }
            entries[String(decoding: bytes[place + 46..<nameEnd], as: UTF8.self)] = Entry(
                flags: number(place + 8, 2), method: number(place + 10, 2), packed: number(place + 20, 4),
                header: number(place + 42, 4))
            place = nameEnd + number(place + 30, 2) + number(place + 32, 2)
        }
    }
}

extension ZipFile {
    /// The bytes of one file; nil where there is none of that name.
    ///
    /// `limit` is the most bytes that may come out, whatever the file says of its size.
    package func contents(of name: String, limit: Int) throws(PackedFileError) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard entry.flags & 1 == 0 else { throw .protected }
        guard entry.header + 30 <= bytes.count, number(entry.header, 4) == 0x0403_4B50 else { throw .damaged }
        let start = entry.header + 30 + number(entry.header + 26, 2) + number(entry.header + 28, 2)
        guard start + entry.packed <= bytes.count else { throw .damaged }
        let packed = bytes[start..<start + entry.packed]
        switch entry.method {
        case 0:
            guard packed.count <= limit else { throw .tooLarge }
            return Array(packed)
        case 8: return try Inflation.inflate(packed, limit: limit)
        default: throw .damaged
        }
    }

    private func number(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    /// The record at the end, which only a comment may follow.
    private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 0xFFFF)
        return (first...(bytes.count - 22)).reversed().first { bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06]) }
    }
}
