import Diagnostics
import Pipeline

/// One line on a terminal that says how far a build has come; silent when piped or where lines cannot be erased.
struct ProgressLine {
    let language: Language
    private let terminal = Terminal.standardError

    init(language: Language) { self.language = language }

    func show(_ progress: Pipeline.Progress) {
        guard terminal.obeysEscapes, progress.total > 0 else { return }
        let (done, total) = (progress.done, progress.total)
        let message = Message("\(done) of \(total) files", zh: "已完成 \(done) / \(total) 个文件")
        terminal.write("\r" + message.text(in: language), terminator: "")
    }

    func clear() {
        guard terminal.obeysEscapes else { return }
        terminal.write("\r\u{1B}[K", terminator: "")
    }
}
