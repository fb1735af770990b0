package import ArgumentParser

/// `yardstick completion`
package struct CompletionCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Prints the script that lets a shell complete commands, options, files and ids.",
        discussion: """
            make install puts the scripts where the shells look. To set one up by hand, write it to a file the shell reads and open a \
            new terminal; for zsh the folder must be in fpath before compinit runs. Ids of policies, places, measures and names of \
            agencies come from the content in the folder you work in.

            EXAMPLES
              yardstick completion bash \\
                  > ~/.local/share/bash-completion/completions/yardstick
              yardstick completion zsh > ~/.zfunc/_yardstick
              yardstick completion fish > ~/.config/fish/completions/yardstick.fish
            """)

    /// A shell scripts are made for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash
        case zsh
        case fish
    }

    @Argument(help: "The shell: bash, zsh or fish.")
    var shell: Shell

    package init() {}

    package func run() {
        let script = YardstickCommand.completionScript(for: shell.parsers)
        Terminal.standardOutput.write(script)
    }
}

extension CompletionCommand.Shell {
    fileprivate var parsers: CompletionShell {
        switch self {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
