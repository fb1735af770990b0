package import Diagnostics

/// What another server said of an address.
package enum LinkAnswer: Hashable, Sendable {
    case found
    /// It has no such page (404 or 410).
    case gone(status: Int)
    /// It did not answer, refused, or failed itself.
    case unknown(reason: Message)
}
