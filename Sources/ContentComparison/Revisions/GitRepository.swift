import Diagnostics
import ExternalPrograms
import Glibc

/// The git repository a content folder lies in.
package struct GitRepository {
    private let content: String

    /// - Parameter content: The content folder as it is called now; a revision may have it where the working folder has not.
    package init(content: String) { self.content = content }

    /// The content as it was in a revision, in a folder that goes with the value.
    package func folder(of revision: String) throws(RevisionError) -> RevisionFolder {
        let path = try path(for: revision)
        let commit = try commit(revision)
        let entries = try entries(of: commit, path, revision)
        guard entries.contains(where: { $0.path == "site.yaml" }) else { throw .noContent(revision, path) }
        let blobs = try blobs(entries)
        return try RevisionFolder(zip(entries, blobs).map { ($0.path, $1, $0.isLink) })
    }
}

extension GitRepository {
    /// A file of a tree.
    private struct Entry {
        let id: String
        let path: String
        let isLink: Bool
    }

    /// Where git is asked: the content folder, or the working folder where there is none now.
    private var place: String { access(content, F_OK) == 0 ? content : "." }

    /// The content folder as the repository names it, without slashes at its ends.
    private func path(for revision: String) throws(RevisionError) -> String {
        switch git(["rev-parse", "--show-prefix"]) {
        case .failure(.notStarted(ENOENT)): throw .noGit(revision)
        case .failure(let failure): throw .noRepository(revision, failure.reason)
        case .success(let output):
            let prefix = String(decoding: output, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
            let path = place == content ? prefix : prefix + content
            return path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        }
    }

    private func commit(_ revision: String) throws(RevisionError) -> String {
        guard !revision.hasPrefix("-"),
            case .success(let output) = git(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
        else { throw .unknown(revision, near: nearestNames(to: revision, in: names())) }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    }

    /// Branches and tags.
    private func names() -> [String] {
        guard case .success(let output) = git(["for-each-ref", "--format=%(refname:short)"]) else { return [] }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func entries(of commit: String, _ path: String, _ revision: String) throws(RevisionError) -> [Entry] {
        let tree = path.isEmpty ? commit : "\(commit):\(path)"
        guard case .success(let output) = git(["ls-tree", "-r", "-z", "--full-tree", tree]) else {
            throw .noContent(revision, path)
        }
        return output.split(separator: 0).compactMap { line in
            let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            let words =
                parts.first?.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) } ?? []
            guard parts.count == 2, words.count == 3, words[1] == "blob" else { return nil }
            let path = String(decoding: parts[1], as: UTF8.self)
            // Files that are only copied to the site say nothing that is compared.
            guard !path.hasPrefix("files/") else { return nil }
            return Entry(id: words[2], path: path, isLink: words[0] == "120000")
        }
    }

    /// The bytes of files, in their order.
    private func blobs(_ entries: [Entry]) throws(RevisionError) -> [[UInt8]] {
        let request = Array(entries.map { $0.id + "\n" }.joined().utf8)
        let output: [UInt8]
        switch git(["cat-file", "--batch"], input: request) {
        case .success(let bytes): output = bytes
        case .failure(let failure): throw .failed(failure.reason)
        }
        var place = 0
        var blobs: [[UInt8]] = []
        for _ in entries {
            guard let end = output[place...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            let words = String(decoding: output[place..<end], as: UTF8.self).split(separator: " ")
            guard words.count == 3, let size = Int(words[2]), end + 1 + size <= output.count else { break }
            blobs.append(Array(output[end + 1..<end + 1 + size]))
            place = end + size + 2
        }
        guard blobs.count == entries.count else { throw .failed(.verbatim("cat-file --batch")) }
        return blobs
    }

    private func git(_ arguments: [String], input: [UInt8] = []) -> Result<[UInt8], ChildProcess.Failure> {
        ChildProcess(program: "git", arguments: ["-C", place] + arguments, seconds: 60, outputLimit: 1 << 30)
            .run(input: input)
    }
}
