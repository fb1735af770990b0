/// Texts from a small alphabet, the same on every run.
struct RandomText {
    let alphabet: [String]
    private var state: UInt64

    init(_ alphabet: [String], seed: UInt64) {
        self.alphabet = alphabet
        state = seed
    }

    mutating func next(upTo length: Int) -> String {
        let count = Int(number() % UInt64(length)) + 1
        return (0..<count).map { _ in alphabet[Int(number() % UInt64(alphabet.count))] }.joined()
    }

    /// SplitMix64.
    mutating func number() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
