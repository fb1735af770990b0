package import Publishing

/// A site of 200 files in one of two versions that differ in every way a run can meet.
package enum FixtureSite: String, CaseIterable, Sendable {
    case first
    case second

    package var other: FixtureSite { self == .first ? .second : .first }

    /// 160 pages that differ, 30 that do not, and ten that only this version has, at a path that is a folder in one
    /// version and a file in the other.
    package var files: [OutputFile] {
        let pages = (0..<160).map {
            OutputFile(path: "measures/\($0 % 7)/\($0).html", bytes: text("\(rawValue) \($0)"))
        }
        let shared = (0..<30).map { OutputFile(path: "shared/\($0).html", bytes: text("shared \($0)")) }
        let own =
            switch self {
            case .first: (0..<10).map { OutputFile(path: "turning-\($0)", bytes: text("first turning \($0)")) }
            case .second:
                (0..<10).map { OutputFile(path: "turning-\($0)/页 面.html", bytes: text("second turning \($0)")) }
            }
        return pages + shared + own
    }

    private func text(_ line: String) -> [UInt8] {
        Array(String(repeating: line + "\n", count: 4000 / (line.utf8.count + 1)).utf8)
    }
}
