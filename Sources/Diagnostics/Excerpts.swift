import Glibc

/// The part of a line that a finding is about, and what stands around it.
package struct Excerpt: Hashable, Sendable {
    package let before: String
    /// Empty where the finding is a place between two characters.
    package let marked: String
    package let after: String

    /// The line, and a caret below each marked column of a terminal, where Chinese characters take two.
    package var lines: [String] {
        [
            before + marked + after,
            String(repeating: " ", count: Self.width(of: before))
                + String(repeating: "^", count: max(1, Self.width(of: marked))),
        ]
    }

    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    }
}

/// Lines of the files diagnostics point into, read when first needed.
package struct Excerpts {
    private let root: String
    private var files: [String: [Substring]] = [:]
    private var latest: (file: String, line: Int, scalars: [Unicode.Scalar])?

    package init(root: String) { self.root = root }

    /// The path of a file below the root; as it is for one that lies elsewhere, as those of themes do.
    package static func path(of file: String, root: String) -> String {
        let below = root + "/" + file
        return access(below, F_OK) != 0 && access(file, F_OK) == 0 ? file : below
    }

    /// The line a finding is in; nil for an empty line, a long stretch or a file that cannot be shown.
    package mutating func excerpt(of range: SourceRange) -> Excerpt? {
        guard let scalars = scalars(of: range) else { return nil }
        let column = range.start.column - 1
        guard !scalars.isEmpty, column <= scalars.count else { return nil }
        let first = max(0, column - 30)
        let last = min(scalars.count, column + 40)
        let end = range.end.line == range.start.line ? min(range.end.column - 1, last) : last
        func shown(_ part: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[part].map { $0.isObeyed ? " " : $0 }))
        }
        return Excerpt(
            before: shown(first..<column), marked: shown(column..<max(column, end)),
            after: shown(max(column, end)..<max(last, column, end)))
    }

    /// The line a range starts on, kept until another one is asked for: one line may hold very many findings.
    private mutating func scalars(of range: SourceRange) -> [Unicode.Scalar]? {
        if let latest, latest.file == range.file, latest.line == range.start.line { return latest.scalars }
        let lines = lines(of: range.file)
        guard lines.indices.contains(range.start.line - 1) else { return nil }
        let scalars = Array(lines[range.start.line - 1].unicodeScalars)
        latest = (range.file, range.start.line, scalars)
        return scalars
    }

    /// False for a pipe, which would wait for a writer.
    private static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether a link in the root leads out of it: what lies elsewhere is not ours to show.
    private func leavesRoot(_ path: String) -> Bool {
        guard path.hasPrefix(root + "/"), let folder = Self.resolved(root), let file = Self.resolved(path) else {
            return false
        }
        return !file.hasPrefix(folder + "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private mutating func lines(of file: String) -> [Substring] {
        if let known = files[file] { return known }
        var lines: [Substring] = []
        let path = Self.path(of: file, root: root)
        if Self.isRegular(path), !leavesRoot(path), let stream = fopen(path, "r") {
            defer { fclose(stream) }
            var bytes = [UInt8](repeating: 0, count: 4 << 20)
            let count = fread(&bytes, 1, bytes.count, stream)
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            let text = String(decoding: bytes[..<count].dropFirst(bytes.starts(with: mark) ? 3 : 0), as: UTF8.self)
            lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
        }
        files[file] = lines
        return lines
    }
}
