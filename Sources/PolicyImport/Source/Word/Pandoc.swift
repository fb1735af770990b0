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
            throw .toolFailed(file: file, reason: "pandoc cannot be run: \(String(cString: strerror(code)))")
        case .failure(.noTemporaryFile(let code)):
            throw .toolFailed(file: file, reason: "no temporary file for pandoc: \(String(cString: strerror(code)))")
        case .failure(.tookTooLong):
            throw .toolFailed(
                file: file,
                reason: "pandoc needed more than \(seconds) seconds for this document; save its text as .txt or .html")
        case .failure(.wroteTooMuch):
            throw .unusable(file: file, reason: "pandoc makes more text of it than a policy can have")
        case .failure(.failed(let message)):
            throw .unusable(file: file, reason: "pandoc cannot read this Word document: \(message)")
        }
    }
}
