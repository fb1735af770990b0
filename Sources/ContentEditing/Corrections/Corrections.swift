package import Diagnostics
import RegularFiles

/// The fixes of a run put into the files they are about, before anything is written.
///
/// A fix stays within one line, and each stretch of a file is changed once: of two fixes that overlap, the first wins.
package struct Corrections: Sendable {
    /// One for each file that would change, sorted by path.
    package let files: [CorrectedFile]

    /// `root` is the content folder; files outside it, and those that cannot be read as UTF-8, are left alone.
    package init(_ diagnostics: [Diagnostic], root: String) {
        let fixes = Dictionary(grouping: diagnostics.compactMap(\.fix), by: \.range.file)
        files = fixes.keys.sorted().compactMap { path in
            (try? RegularFile.bytes(of: root + "/" + path)).flatMap {
                CorrectedFile(path, bytes: $0, fixes: fixes[path] ?? [])
            }
        }
    }
}
