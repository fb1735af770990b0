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
        case relatedName
        /// Or another name of the document itself.
        case title

        package static func < (field: Field, other: Field) -> Bool { field.rawValue < other.rawValue }
    }

    /// How many times in the text make `textOften`.
    static let often = 3
}

/// Postings as bytes: for each document, `distance from the one before × 4 + field` as a number of seven bits a byte, lowest first,
/// all but the last byte with the highest bit set (LEB128). The first distance is counted from −1.
package struct PostingList: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []
    package private(set) var count = 0
    /// The last document; −1 while there is none.
    private(set) var last = -1

    package init() {}

    /// - Precondition: documents come in rising order.
    package mutating func append(_ posting: Posting) {
        precondition(posting.document > last, "documents come in rising order, each once")
        append(number: (posting.document - last) << 2 | Int(posting.field.rawValue))
        last = posting.document
        count += 1
    }

    /// Appends postings that all lie behind those already there; only the first distance changes.
    mutating func append(_ slice: PostingSlice) {
        guard let first = PostingNumbers(slice.bytes).first(where: { _ in true }) else { return }
        append(number: first - (last + 1) << 2)
        let length = slice.bytes.prefix { $0 >= 0x80 }.count + 1
        bytes += slice.bytes.dropFirst(length)
        last = slice.last
        count += slice.count
    }

    /// Keeps the memory for the next list.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        (count, last) = (0, -1)
    }

    private mutating func append(number: Int) {
        var number = number
        while number > 0x7F {
            bytes.append(UInt8(number & 0x7F | 0x80))
            number >>= 7
        }
        bytes.append(UInt8(number))
    }

    /// The postings again.
    package var postings: [Posting] {
        var document = -1
        return PostingNumbers(bytes[...]).compactMap { number in
            document += number >> 2
            return Posting.Field(rawValue: UInt8(number & 3)).map { Posting(document: document, field: $0) }
        }
    }
}

/// The numbers of an array of postings; bytes behind the last whole one are left out.
struct PostingNumbers: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() -> Int? {
        var (number, shift) = (0, 0)
        while let byte = rest.popFirst() {
            number |= Int(byte & 0x7F) << shift
            guard byte >= 0x80 else { return number }
            shift += 7
        }
        return nil
    }
}
