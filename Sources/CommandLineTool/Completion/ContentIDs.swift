import ArgumentParser
import ContentSource
import Diagnostics
import Pipeline
import PolicyModel

/// What of a content can stand behind an option.
enum ContentIDs: Sendable {
    case policies
    case places
    /// The measures of the policy the command names.
    case measures
    /// The short names of agencies.
    case agencies

    /// The ids, of a content as it lies on the disk; none where it cannot be read.
    ///
    /// `words` are those of the command line so far, `folder` is the option that names the content.
    func candidates(for words: [String], folder: String) -> [String] {
        let root = Self.value(of: folder, in: words) ?? "Content"
        guard let content = try? Pipeline(BuildOptions(content: root, output: "")).assess() else { return [] }
        switch self {
        case .policies: return content.drafts.policies.map(\.id.value)
        case .places: return content.drafts.jurisdictions.map(\.id.value)
        case .agencies: return content.drafts.agencies.map(\.short.value)
        case .measures:
            let policy = Self.value(of: "--policy", in: words)
            return content.catalog.policies.filter { $0.id == policy ?? $0.id }.flatMap(\.measures).map { handle in
                content.catalog[handle].path.map(String.init).joined(separator: ".")
            }
        }
    }

    private static func value(of option: String, in words: [String]) -> String? {
        guard let index = words.lastIndex(of: option), words.indices.contains(index + 1) else { return nil }
        return words[index + 1]
    }
}

extension CompletionKind {
    /// Ids of the content in the folder the command line names, or in `Content`.
    static func contentIDs(_ ids: ContentIDs, folder: String = "--content") -> CompletionKind {
        .custom { words, _, _ in ids.candidates(for: words, folder: folder) }
    }
}
