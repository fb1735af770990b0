import Foundation
import Testing

@testable import PolicyImport

/// Whatever happens to the external program is said clearly, and nothing waits for ever.
@Suite struct PandocTests {
    private func outcome(_ script: String?, seconds: Int = 20) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-pandoc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "pandoc")
        if let script {
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        }
        while true {
            let outcome = outcome(of: Pandoc(program: program.path, seconds: seconds))
            // Another test that started a program meanwhile may hold the script open for a moment.
            if !outcome.hasSuffix("Text file busy") { return outcome }
        }
    }

    private func outcome(of pandoc: Pandoc) -> String {
        do throws(ImportError) {
            let html = try pandoc.html(
                ofDocx: Array("甲".utf8), file: "-a.docx")
            return String(decoding: html, as: UTF8.self)
        } catch {
            return "\(error.blame): \(error)"
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("cat", "甲"),
            (
                "echo 'bad file' >&2; echo more >&2; exit 3",
                "content: -a.docx: pandoc cannot read this Word document: bad file"
            ),
            ("kill -9 $$", "content: -a.docx: pandoc cannot read this Word document: it ended with the status 137"),
            (
                "exec sleep 30",
                "machine: -a.docx: pandoc needed more than 1 seconds for this document; save its text as .txt or .html"
            ),
            ("exec cat /dev/zero", "content: -a.docx: pandoc makes more text of it than a policy can have"),
        ])
    func reportsWhatTheProgramDoes(script: String, expected: String) throws {
        let said = try outcome(script, seconds: script.contains("sleep") ? 1 : 20)
        #expect(said == expected)
    }

    @Test func namesThePackageOfAMissingProgram() throws {
        let expected =
            "machine: -a.docx: reading it takes the program pandoc, which is not installed; "
            + "on Debian or Ubuntu: apt-get install pandoc"
        #expect(try outcome(nil) == expected)
    }
}
