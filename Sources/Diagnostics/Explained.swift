/// A failure of the machine that says in every language what happened, where, and what to do next.
package protocol Explained: Error, CustomStringConvertible {
    var message: Message { get }
}

extension Explained {
    /// The English wording, for logs and debuggers.
    package var description: String { message.english }
}
