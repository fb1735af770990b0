/// A text to be found as bytes, by Horspool's rule: from the last byte compared follows how far the pattern may move on.
struct BytePattern {
    /// UTF-8.
    let bytes: [UInt8]
    private let shifts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var shifts = [Int](repeating: bytes.count, count: 256)
        for (offset, byte) in bytes.dropLast().enumerated() { shifts[Int(byte)] = bytes.count - 1 - offset }
        self.shifts = shifts
    }

    /// Whether the pattern stands anywhere in `text`; an empty one stands nowhere.
    func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        let last = bytes.count - 1
        var end = last
        while end < text.count {
            var matched = 0
            while matched <= last, text[end - matched] == bytes[last - matched] { matched += 1 }
            if matched > last { return true }
            end += shifts[Int(text[end])]
        }
        return false
    }
}
