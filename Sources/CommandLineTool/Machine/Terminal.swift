import Diagnostics
import Glibc
import Synchronization

/// A stream of the process, and whether a person watches it.
struct Terminal {
    private let descriptor: Int32

    static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
    static let standardError = Terminal(descriptor: STDERR_FILENO)

    /// True for a terminal, false for a pipe or file.
    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// True for a terminal that obeys escapes: one that can erase a line, and show colours.
    var obeysEscapes: Bool { isInteractive && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true }

    /// True where colours may be used: on a terminal that knows them, unless `NO_COLOR` is set (no-color.org).
    var hasColours: Bool { obeysEscapes && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }

    /// The error of the first write to standard output that failed, 0 for none.
    private static let failure = Atomic<Int32>(0)

    /// Why what was written did not all arrive, on a full disk for instance; nil where it did, or where that was told already.
    static func takeFailureOfOutput() -> SystemReason? {
        let code = failure.exchange(0, ordering: .relaxed)
        return code == 0 ? nil : SystemReason(code)
    }

    /// Writes a line; a reader that went away is no failure of ours.
    func write(_ text: String, terminator: String = "\n") {
        var rest = Array((text + terminator).utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if descriptor == STDOUT_FILENO, errno != EPIPE { Self.failure.store(errno, ordering: .relaxed) }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}
