package import Diagnostics
import Glibc

/// Another program, run without a shell: its input and output are files without a name, so neither side can wait for the other.
package struct ChildProcess {
    private let program: String
    private let arguments: [String]
    private let seconds: Int
    private let outputLimit: Int

    /// `outputLimit` is the most bytes it may write; past it, or after that many seconds, it is ended.
    package init(program: String, arguments: [String], seconds: Int, outputLimit: Int) {
        self.program = program
        self.arguments = arguments
        self.seconds = seconds
        self.outputLimit = outputLimit
    }

    /// Why there is no output.
    package enum Failure: Error, Hashable {
        /// With the error number, `ENOENT` where there is no such program.
        case notStarted(Int32)
        /// With the error number of a file for its input or output.
        case noTemporaryFile(Int32)
        case tookTooLong
        case wroteTooMuch
        /// With the first line of its complaint, and what it wrote before.
        case failed(Message, output: [UInt8])

        package var reason: Message {
            switch self {
            case .notStarted(let code), .noTemporaryFile(let code): SystemReason(code).message
            case .tookTooLong: Message("it took too long", zh: "运行时间过长")
            case .wroteTooMuch: Message("it wrote too much", zh: "输出过多")
            case .failed(let complaint, _): complaint
            }
        }
    }

    /// Waits for its end and returns what it wrote.
    package func run(input: [UInt8]) -> Result<[UInt8], Failure> {
        do throws(Failure) {
            let source = try TemporaryFile(holding: input)
            let output = try TemporaryFile()
            let complaint = try TemporaryFile()
            let process = try start(source, output, complaint)
            let status = try wait(for: process, writing: output)
            guard status == 0 else {
                let lines = String(decoding: complaint.contents(), as: UTF8.self).split(whereSeparator: \.isNewline)
                throw .failed(
                    lines.first.map { .verbatim(String($0.prefix(200))) }
                        ?? Message("it ended with the status \(status)", zh: "它以状态 \(status) 结束"),
                    output: output.contents())
            }
            return .success(output.contents())
        } catch {
            return .failure(error)
        }
    }
}

extension ChildProcess {
    private func start(
        _ input: TemporaryFile, _ output: TemporaryFile, _ complaint: TemporaryFile
    ) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, file) in [input, output, complaint].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, nil, words, environ)
        guard code == 0 else { throw .notStarted(code) }
        return process
    }

    /// How the process ended: its exit code, or 128 and the signal that ended it, as shells say it.
    private func wait(for process: pid_t, writing output: TemporaryFile) throws(Failure) -> Int32 {
        let end = ContinuousClock.now + .seconds(seconds)
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { break }
            if ended < 0, errno != EINTR {
                throw .failed(Message("it vanished: ", zh: "它中途消失：") + SystemReason(errno).message, output: [])
            }
            let isLate = ContinuousClock.now >= end
            if isLate || output.size > outputLimit {
                kill(process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                throw isLate ? .tookTooLong : .wroteTooMuch
            }
            usleep(2000)
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
