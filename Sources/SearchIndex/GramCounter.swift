/// The grams of one document, each once, with its weightiest field.
///
/// A table of its own with open addressing: a text repeats half of its grams, and to sort them all is dearer than to find them again.
struct GramCounter {
    /// A gram's code above two bits for how often it stands there, up to `Posting.often`, and two for the field; 0 where a place is
    /// free. Their number is a power of two.
    private var slots = [UInt64](repeating: 0, count: 1 << 13)
    private var used: [Int] = []

    mutating func add(_ grams: [Gram], field: Posting.Field) {
        while (used.count + grams.count) * 2 > slots.count { grow() }
        slots.withUnsafeMutableBufferPointer { slots in
            for gram in grams {
                let place = Self.place(of: gram, in: UnsafeBufferPointer(slots))
                let slot = slots[place]
                if slot == 0 { used.append(place) }
                let times = min(Self.times(slot) + 1, UInt64(Posting.often))
                slots[place] = gram.code << 4 | times << 2 | max(slot & 3, UInt64(field.rawValue))
            }
        }
    }

    /// Hands over every gram, in no order, and forgets them all.
    mutating func drain(_ body: (Gram, Posting.Field) -> Void) {
        for place in used {
            let slot = slots[place]
            let field = Posting.Field(rawValue: UInt8(slot & 3)) ?? .text
            let isOften = field == .text && Self.times(slot) >= Posting.often
            body(Self.gram(slot), isOften ? .textOften : field)
            slots[place] = 0
        }
        used.removeAll(keepingCapacity: true)
    }

    private static func times(_ slot: UInt64) -> UInt64 { slot >> 2 & 3 }
    private static func gram(_ slot: UInt64) -> Gram { Gram(code: slot >> 4) }

    /// Where the gram stands or may be put.
    private static func place(of gram: Gram, in slots: UnsafeBufferPointer<UInt64>) -> Int {
        let mask = slots.count - 1
        // Fibonacci hashing: the multiplier is 2^64 divided by the golden ratio.
        var place = Int(truncatingIfNeeded: (gram.code &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while slots[place] != 0, slots[place] >> 4 != gram.code { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let known = used.map { slots[$0] }
        slots = Array(repeating: 0, count: slots.count * 2)
        used = slots.withUnsafeMutableBufferPointer { slots in
            known.map { slot in
                let place = Self.place(of: Self.gram(slot), in: UnsafeBufferPointer(slots))
                slots[place] = slot
                return place
            }
        }
    }
}
