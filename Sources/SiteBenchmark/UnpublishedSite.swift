import Diagnostics

/// The generated content has mistakes; the first of them.
struct UnpublishedSite: Error, CustomStringConvertible {
    let description: String

    init(_ diagnostics: [Diagnostic]) {
        description = diagnostics.prefix(20).map { "\($0.range): \($0.message.english)" }.joined(separator: "\n")
    }
}
