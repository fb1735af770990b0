import ArgumentParser

/// How the findings of a check are shown.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people: place, message, the line with a caret.
    case text
    /// For programs; documented in `Documentation/Checking.md`.
    case json
    /// Annotations as workflow commands of GitHub Actions.
    case github
}
