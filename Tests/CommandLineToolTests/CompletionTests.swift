import Foundation
import Testing

@Suite struct CompletionTests {
    private let office: Office

    init() throws { office = try Office() }

    /// Scripts are named by hand where a shell is not installed.
    private static func isInstalled(_ shell: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func everyShellGetsAScript(shell: String) throws {
        let script = try office.run(["completion", shell])
        #expect(script.code == 0)
        #expect(script.output.contains("yardstick"))
        guard Self.isInstalled(shell) else { return }
        try office.write(script.output, to: "script")
        let check = try office.run(["-n", "script"], locale: "C.UTF-8", program: URL(filePath: "/usr/bin/\(shell)"))
        #expect(check.code == 0)
        #expect(check.errors.isEmpty)
    }

    @Test(arguments: [[], ["ksh"]]) func anotherShellIsWrongUse(arguments: [String]) throws {
        #expect(try office.run(["completion"] + arguments).code == 2)
    }

    /// The line typed so far, and what must be among the candidates.
    @Test(
        .enabled(if: isInstalled("bash"), "bash is not installed"),
        arguments: [
            ("ne", "new"), ("new up", "update"), ("new ", "policy"), ("schema in", "indicator"),
            ("completion ", "fish"), ("new update --policy ", "plan"), ("new update --policy plan --measure ", "1.1.1"),
            ("new policy --jurisdiction ", "xian"), ("new update --status in", "in-progress"),
            ("build --content ", "Content"), ("check --langu", "--language"), ("check --language ", "en"),
        ])
    func bashCompletes(typed: String, candidate: String) throws {
        let words = typed.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }.joined(
            separator: " ")
        let script = """
            PATH="\(Office.program.deletingLastPathComponent().path):$PATH"
            source <(yardstick completion bash)
            COMP_WORDS=(yardstick \(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            _yardstick yardstick "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let run = try office.run(["-c", script], locale: "C.UTF-8", program: URL(filePath: "/usr/bin/bash"))
        let candidates = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(candidates.contains(candidate), "\(run.output)\(run.errors)")
    }
}
