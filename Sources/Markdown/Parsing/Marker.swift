/// A punctuation character the text does not contain, put in before parsing and taken out of the parsed literals.
struct Marker {
    let bytes: [UInt8]

    /// A marker that `text` contains neither as a character nor as the number of a character reference such as `&#5867;`; nil when
    /// a text uses all candidates, which then stays as CommonMark has it.
    static func absent(from text: UTF8Bytes) -> Marker? {
        candidates.first { candidate in
            candidate.spellings.allSatisfy { spelling in
                spelling.withUnsafeBufferPointer { text.index(of: $0) == nil }
            }
        }.map { Marker(bytes: Array(String($0.scalar).utf8)) }
    }

    /// Calls `body` with `literal` without markers.
    func strip<Result>(_ literal: UTF8Bytes, _ body: (UTF8Bytes) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { marker in
            guard var next = literal.index(of: marker) else { return body(literal) }
            var kept: [UInt8] = []
            kept.reserveCapacity(literal.count)
            var start = 0
            while true {
                kept.append(contentsOf: literal.part(start..<next))
                start = next + marker.count
                guard let following = literal.index(of: marker, from: start) else { break }
                next = following
            }
            kept.append(contentsOf: literal.part(start..<literal.count))
            return kept.withUnsafeBufferPointer(body)
        }
    }

    /// Whether a marker starts at `index` of `text`.
    func stands(at index: Int, in text: UTF8Bytes) -> Bool {
        index >= 0 && index + 2 < text.count && text[index] == bytes[0] && text[index + 1] == bytes[1]
            && text[index + 2] == bytes[2]
    }
}

extension Marker {
    private struct Candidate {
        let scalar: Unicode.Scalar
        let spellings: [[UInt8]]

        init(_ scalar: Unicode.Scalar) {
            self.scalar = scalar
            let hex = String(scalar.value, radix: 16)
            spellings = [String(scalar), String(scalar.value), hex, hex.uppercased()].map { Array($0.utf8) }
        }
    }

    /// Runic and Philippine punctuation: three bytes each, ASCII-like for nobody, punctuation for every version of libcmark.
    private static let candidates: [Candidate] = ["\u{16EC}", "\u{16EB}", "\u{16ED}", "\u{1735}", "\u{1736}"].map(
        Candidate.init)
}
