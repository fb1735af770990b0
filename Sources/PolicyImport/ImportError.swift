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
    /// The text does not say which place it is for; `found` is a place it names that the content does not have.
    case unknownPlace(file: String, id: String?, found: PlaceProposal?, known: [String])
    /// An option that cannot be followed.
    case badOption(String)
    /// A file of the content that would have to be changed cannot be read as what it should be.
    case brokenContent(file: String, reason: String)
    /// The machine did not let us read or write.
    case failed(path: String, reason: String)

    /// A place by its name, and the id it would get.
    package struct PlaceProposal: Hashable, Sendable {
        package let name: String
        package let id: String
    }
}

extension ImportError {
    /// Whose turn it is to do something about it.
    package enum Blame: Sendable {
        case content, use, machine
    }

    package var blame: Blame {
        switch self {
        case .unusable, .brokenContent: .content
        case .unreadable, .unknownType, .unknownPlace, .badOption: .use
        case .toolMissing, .toolFailed, .failed: .machine
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
        case .unknownPlace(let file, let id, let found, let known):
            Self.unknownPlace(file: file, id: id, found: found, known: known)
        case .badOption(let reason): reason
        case .brokenContent(let file, let reason): "\(file): \(reason); mend this file first"
        case .failed(let path, let reason): "\(path): \(reason)"
        }
    }

    private static func unknownPlace(file: String, id: String?, found: PlaceProposal?, known: [String]) -> String {
        var lines = [
            id.map { "\(file): there is no place “\($0)”, and the text does not name one" }
                ?? "\(file): cannot tell which place this is for"
        ]
        if !known.isEmpty { lines.append("  known places, for --jurisdiction ID: \(known.joined(separator: ", "))") }
        let example = found ?? PlaceProposal(name: "示例县", id: id ?? "shili")
        lines.append("  for a new one give id and name: --jurisdiction \(example.id)=\(example.name)")
        return lines.joined(separator: "\n")
    }
}
