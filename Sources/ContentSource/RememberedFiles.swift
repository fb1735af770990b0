import Glibc

/// Files as they were read last, so that one whose bytes did not change need not be taken apart again.
package struct RememberedFiles: Sendable {
    private var entries: [String: Entry] = [:]

    struct Entry: Sendable {
        let bytes: [UInt8]
        let read: ContentLoader.ReadFile
    }

    package init() {}

    /// What a file gave when it had the very same bytes.
    func entry(for path: String, in folder: ContentFolder) -> Entry? {
        guard let entry = entries[path], case .success(let bytes) = FileBytes.read(path, in: folder),
            bytes.isSame(as: entry.bytes)
        else { return nil }
        return entry
    }

    /// Keeps what was just read, and forgets all else.
    mutating func replace(by entries: [(path: String, entry: Entry?)]) {
        self.entries = Dictionary(
            entries.compactMap { path, entry in entry.map { (path, $0) } }, uniquingKeysWith: { first, _ in first })
    }
}

extension [UInt8] {
    func isSame(as other: [UInt8]) -> Bool {
        count == other.count
            && withUnsafeBytes { left in
                other.withUnsafeBytes { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return true }
                    return left == right || memcmp(left, right, count) == 0
                }
            }
    }
}

extension TextDraft {
    /// Whether place and bytes are the same; texts that only look alike (é can be written in two ways) are not.
    package func isSame(as other: TextDraft) -> Bool {
        guard file == other.file, firstLine == other.firstLine, markdown.utf8.count == other.markdown.utf8.count else {
            return false
        }
        let isSame = markdown.utf8.withContiguousStorageIfAvailable { left in
            other.markdown.utf8.withContiguousStorageIfAvailable { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return true }
                return first == second || memcmp(first, second, left.count) == 0
            }
        }
        return (isSame ?? nil) ?? markdown.utf8.elementsEqual(other.markdown.utf8)
    }
}
