/// A failure that says in every language what happened, where, and what to do next.
package protocol Explained: Error, CustomStringConvertible {
    var message: Message { get }
    var blame: Blame { get }
}

/// Whose turn it is to do something about a failure.
package enum Blame: Hashable, Sendable {
    /// A file of the content has to be mended.
    case content
    /// Something else has to be asked for.
    case use
    /// The machine did not do what it was told.
    case machine
}

extension Explained {
    /// The English wording, for logs and debuggers.
    package var description: String { message.english }

    package var blame: Blame { .machine }
}
