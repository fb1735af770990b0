#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Valid UTF-8 that someone else keeps alive.
typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

extension UTF8Bytes {
    /// The bytes of a C string, empty for none.
    init(cString: UnsafePointer<CChar>?) {
        guard let cString else {
            self.init(start: nil, count: 0)
            return
        }
        let count = strlen(cString)
        self.init(start: UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// The part from `range`, sharing memory.
    func part(_ range: Range<Int>) -> UTF8Bytes { UTF8Bytes(rebasing: self[range]) }

    /// The place of the first `byte` at or after `start`.
    func index(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The place of the first `pattern` at or after `start`.
    func index(of pattern: UTF8Bytes, from start: Int = 0) -> Int? {
        guard let lead = pattern.first else { return start }
        var position = start
        while let found = index(of: lead, from: position), found + pattern.count <= count {
            if part(found..<found + pattern.count).elementsEqual(pattern) { return found }
            position = found + 1
        }
        return nil
    }

    var withoutByteOrderMark: UTF8Bytes {
        count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? part(3..<count) : self
    }

    /// The scalar that starts at `index`, with its length; nil at the end.
    func scalar(at index: Int) -> (value: UInt32, length: Int)? {
        guard index < count else { return nil }
        let lead = UInt32(self[index])
        if lead < 0x80 { return (lead, 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= count else { return nil }
        var value = lead & (0x7F >> UInt32(length))
        for position in index + 1..<index + length {
            value = value << 6 | UInt32(self[position] & 0x3F)
        }
        return (value, length)
    }

    /// The scalar that ends just before `index`, with its length; nil at the beginning.
    func scalar(before index: Int) -> (value: UInt32, length: Int)? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }
}
