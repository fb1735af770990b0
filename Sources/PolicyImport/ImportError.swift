/// Why nothing could be imported.
package enum ImportError: Error, Hashable, Sendable {
    /// There is no such file, or no right to read it.
    case unreadable(file: String, reason: String)
    /// The type of the file is none that is read.
    case unknownType(file: String)
    /// What is in the file cannot be a policy.
    case unusable(file: String, reason: String)
    /// A program this file needs is not installed.
    case toolMissing(file: String, tool: String, package: String)
    /// The machine cannot run such a program, or not in time.
    case toolFailed(file: String, reason: String)
}

extension ImportError {
    /// Whose turn it is to do something about it.
    package enum Blame: Sendable {
        case content, use, machine
    }

    package var blame: Blame {
        switch self {
        case .unusable: .content
        case .unreadable, .unknownType: .use
        case .toolMissing, .toolFailed: .machine
        }
    }
}

extension ImportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
        case .unknownType(let file):
            "\(file): expected a Word document (.docx), a web page (.html, .htm) or a plain text (.txt, .md)"
        case .unusable(let file, let reason), .toolFailed(let file, let reason): "\(file): \(reason)"
        case .toolMissing(let file, let tool, let package):
            "\(file): reading it takes the program \(tool), which is not installed; on Debian or Ubuntu: apt-get install \(package)"
        }
    }
}
