import Dispatch

extension RandomAccessCollection where Self: Sendable, Index == Int {
    /// The results of `transform` in the collection's order, made on all cores.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        guard count > 1 else { return map(transform) }
        return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            let slots = Slots(base: buffer.baseAddress)
            DispatchQueue.concurrentPerform(iterations: count) { slot in
                slots.store(transform(self[startIndex + slot]), in: slot)
            }
            initialized = count
        }
    }
}

/// Uninitialised memory in which every iteration fills the one slot that is its own.
private struct Slots<Result>: @unchecked Sendable {
    let base: UnsafeMutablePointer<Result>?

    func store(_ result: Result, in slot: Int) { base.map { ($0 + slot).initialize(to: result) } }
}
