/// The elements of two lists, each with what it was or became: those of the new list in its order, then those that are gone.
struct Pairing<Element> {
    let pairs: [(old: Element?, new: Element?)]

    /// Elements are the same by the first key that pairs them; a key counts where it is unique among what is left on either side.
    init(_ old: [Element], _ new: [Element], by keys: ((Element) -> String)...) {
        var partners: [Int: Int] = [:]
        for key in keys {
            let taken = Set(partners.values)
            let left = Dictionary(grouping: old.indices.filter { !taken.contains($0) }) { key(old[$0]) }
            for (name, indices) in Dictionary(
                grouping: new.indices.filter { partners[$0] == nil }, by: { key(new[$0]) })
            {
                guard indices.count == 1, let found = left[name], found.count == 1 else { continue }
                partners[indices[0]] = found[0]
            }
        }
        let taken = Set(partners.values)
        let kept = new.indices.map { (old: partners[$0].map { old[$0] }, new: Optional(new[$0])) }
        pairs = kept + old.indices.filter { !taken.contains($0) }.map { (old: old[$0], new: nil) }
    }
}
