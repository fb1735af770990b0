/// One document that has a term, and where in it the term stands.
package struct Posting: Hashable, Sendable {
    /// Counted from 0 in the order of the index.
    package let document: Int
    package let field: Field

    package init(document: Int, field: Field) {
        self.document = document
        self.field = field
    }

    /// The weightiest place of a term in a document; a title outweighs a name, a name the text.
    package enum Field: UInt8, Hashable, Sendable, Comparable, CaseIterable {
        case text
        /// At least three times in the text.
        case textOften
        case name
        case title

        package static func < (field: Field, other: Field) -> Bool { field.rawValue < other.rawValue }
    }
}

/// Postings as bytes: for each document, `distance from the one before × 4 + field` as a number of seven bits a byte, lowest first,
/// all but the last byte with the highest bit set (LEB128). The first distance is counted from −1.
package struct PostingList: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []
    package private(set) var count = 0
    private var last = -1

    package init() {}

    /// - Precondition: documents come in rising order.
    package mutating func append(_ posting: Posting) {
        precondition(posting.document > last, "documents come in rising order, each once")
        var number = (posting.document - last) << 2 | Int(posting.field.rawValue)
        last = posting.document
        count += 1
        while number > 0x7F {
            bytes.append(UInt8(number & 0x7F | 0x80))
            number >>= 7
        }
        bytes.append(UInt8(number))
    }

    /// The postings again; bytes behind the last whole number are left out.
    package var postings: [Posting] {
        var postings: [Posting] = []
        var (document, number, shift) = (-1, 0, 0)
        for byte in bytes {
            number |= Int(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            document += number >> 2
            if let field = Posting.Field(rawValue: UInt8(number & 3)) {
                postings.append(Posting(document: document, field: field))
            }
            (number, shift) = (0, 0)
        }
        return postings
    }
}
