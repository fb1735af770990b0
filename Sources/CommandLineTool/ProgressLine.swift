import Pipeline

/// One line on a terminal that says how far a build has come; silent when piped or where lines cannot be erased.
struct ProgressLine {
    private let terminal = Terminal.standardError

    func show(_ progress: Pipeline.Progress) {
        guard terminal.obeysEscapes, progress.total > 0 else { return }
        terminal.write("\r\(progress.done) of \(progress.total) files", terminator: "")
    }

    func clear() {
        guard terminal.obeysEscapes else { return }
        terminal.write("\r\u{1B}[K", terminator: "")
    }
}
