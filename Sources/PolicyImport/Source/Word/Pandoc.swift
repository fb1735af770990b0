import Diagnostics
import ExternalPrograms
import Glibc

/// The external program pandoc, run on one document with limits to time, memory and output.
struct Pandoc: Sendable {
    var program = "pandoc"
    var seconds = 60

    /// The page pandoc makes of a Word document.
    func html(ofDocx docx: [UInt8], file: String) throws(ImportError) -> [UInt8] {
        let child = ChildProcess(
            program: program,
            arguments: [
                "--from=docx", "--to=html", "--wrap=none", "--track-changes=accept", "+RTS", "-M1024m", "-RTS",
            ],
            seconds: seconds, outputLimit: 128 << 20)
        switch child.run(input: docx) {
        case .success(let output): return output
        case .failure(.notStarted(ENOENT)): throw .toolMissing(file: file, tool: "pandoc", package: "pandoc")
        case .failure(.notStarted(let code)):
            throw .toolFailed(
                file: file, reason: Message("pandoc cannot be run: ", zh: "无法运行 pandoc：") + SystemReason(code).message)
        case .failure(.noTemporaryFile(let code)):
            throw .toolFailed(
                file: file,
                reason: Message("no temporary file for pandoc: ", zh: "无法为 pandoc 建立临时文件：") + SystemReason(code).message
            )
        case .failure(.tookTooLong):
            throw .toolFailed(
                file: file,
                reason: Message(
                    "pandoc needed more than \(seconds) seconds for this document; save its text as .txt or .html",
                    zh: "pandoc 处理这个文档超过 \(seconds) 秒；请把正文另存为 .txt 或 .html"))
        case .failure(.wroteTooMuch):
            throw .unusable(
                file: file,
                reason: Message("pandoc makes more text of it than a policy can have", zh: "pandoc 转出的文字太多，不像是政策文件"))
        case .failure(.failed(let message, _)):
            throw .unusable(
                file: file,
                reason: Message("pandoc cannot read this Word document: ", zh: "pandoc 读不了这个 Word 文档：") + message)
        }
    }
}
