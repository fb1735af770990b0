/// Which way is better.
package enum Direction: String, Hashable, Sendable, CaseIterable {
    case increase
    case decrease
    case maintain

    /// +1 or −1; 0 where neither way is better.
    var sign: Double {
        switch self {
        case .increase: 1
        case .decrease: -1
        case .maintain: 0
        }
    }

    func opposes(_ other: Direction) -> Bool { sign * other.sign < 0 }
}

/// A direction with where it comes from.
struct Sense: Hashable {
    let direction: Direction
    let isInferred: Bool
}
