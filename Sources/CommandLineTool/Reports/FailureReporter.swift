import Diagnostics

/// Says why a command fails, and ends it with the code of whoever can do something about it.
struct FailureReporter {
    let language: Language

    /// - Throws: `Outcome`, once the reason is on standard error.
    func run<Result>(_ work: () throws -> Result) throws(Outcome) -> Result {
        do {
            return try work()
        } catch let outcome as Outcome {
            throw outcome
        } catch {
            let explained = error as? any Explained
            let reason = explained?.message.text(in: language) ?? "\(error)"
            // Line by line: a reason may list what is possible.
            let lines = reason.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shown }
            Terminal.standardError.write("yardstick: " + lines.joined(separator: "\n"))
            throw Outcome(explained?.blame ?? .machine)
        }
    }
}

/// What cannot be done as it was asked for.
struct WrongUse: Explained {
    let message: Message
    var blame: Blame { .use }
}

extension Outcome {
    init(_ blame: Blame) {
        switch blame {
        case .content: self = .contentHasErrors
        case .use: self = .wrongUse
        case .machine: self = .machineFailed
        }
    }
}
