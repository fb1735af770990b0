/// Why nothing could be imported.
package enum ImportError: Error, Hashable, Sendable {
    /// There is no such file, or no right to read it.
    case unreadable(file: String, reason: String)
    /// The type of the file is none that is read.
    case unknownType(file: String)
    /// What is in the file cannot be a policy.
    case unusable(file: String, reason: String)
}

extension ImportError {
    /// Whose turn it is to do something about it.
    package enum Blame: Sendable {
        case content, use
    }

    package var blame: Blame {
        switch self {
        case .unusable: .content
        case .unreadable, .unknownType: .use
        }
    }
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
        case .unknownType(let file): "\(file): expected a plain text that ends in .txt or .md"
        case .unusable(let file, let reason): "\(file): \(reason)"
        }
    }
}
