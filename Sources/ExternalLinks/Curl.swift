package import Diagnostics
import ExternalPrograms
import Glibc

/// The external program curl (Debian: `curl`), run once for several addresses.
struct Curl {
    let program: String

    /// The answer to each address; a server that does not answer a request for the head alone is asked for the page's beginning.
    func ask(_ addresses: [String]) throws(CurlFailure) -> [String: LinkAnswer] {
        var answers = try run(addresses, ["--head"])
        let refused = addresses.filter { answers[$0] != .found }
        guard !refused.isEmpty else { return answers }
        answers.merge(try run(refused, ["--range", "0-1023"])) { $1 }
        return answers
    }

    private func run(_ addresses: [String], _ options: [String]) throws(CurlFailure) -> [String: LinkAnswer] {
        let child = ChildProcess(
            program: program,
            arguments: [
                "--disable", "--silent", "--location", "--max-redirs", "5", "--max-time", "15", "--parallel",
                "--no-progress-meter", "--proto", "=http,https", "--user-agent",
                "yardstick (checks links; one request a second)",
                "--write-out", "%{urlnum}\t%{http_code}\t%{exitcode}\t%{errormsg}\n", "--config", "-",
            ] + options,
            seconds: 60, outputLimit: 1 << 20)
        let list = addresses.map { "url = \(Self.quoted($0))\noutput = \"/dev/null\"\n" }.joined()
        switch child.run(input: Array(list.utf8)) {
        case .success(let output): return answers(of: output, addresses)
        case .failure(.failed(_, let output)) where !output.isEmpty: return answers(of: output, addresses)
        case .failure(.notStarted(ENOENT)): throw .missing
        case .failure(let failure): throw .failed(failure.reason)
        }
    }

    private func answers(of output: [UInt8], _ addresses: [String]) -> [String: LinkAnswer] {
        var answers: [String: LinkAnswer] = [:]
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 4, let number = Int(cells[0]), addresses.indices.contains(number) else { continue }
            answers[addresses[number]] = Self.answer(
                status: Int(cells[1]) ?? 0, exitCode: Int(cells[2]) ?? 0, complaint: String(cells[3]))
        }
        return answers
    }

    private static func answer(status: Int, exitCode: Int, complaint: String) -> LinkAnswer {
        switch status {
        case 200..<400: .found
        case 404, 410: .gone(status: status)
        case 0: .unknown(reason: CurlReason(exitCode: exitCode, complaint: complaint).message)
        default: .unknown(reason: .verbatim("HTTP \(status)"))
        }
    }

    /// As curl's configuration files quote.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars where scalar.value >= 0x20 {
            if scalar == "\"" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}

/// Why no server could be asked.
package enum CurlFailure: Explained, Hashable {
    case missing
    case failed(Message)

    package var message: Message {
        switch self {
        case .missing:
            Message(
                "links to other servers are checked with the program curl, which is missing; install it (Debian: apt-get install curl)",
                zh: "检查外部链接需要 curl 程序，但本机没有安装；请先安装（Debian：apt-get install curl）")
        case .failed(let reason): Message("curl cannot be used: ", zh: "curl 无法使用：") + reason
        }
    }
}
