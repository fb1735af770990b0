import ArgumentParser
import Diagnostics
import Glibc

/// The language messages are shown in.
struct LanguageOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of messages: zh or en; otherwise that of LANG, then that of the site.", valueName: "zh|en"))
    var language: Language?

    /// The language asked for, that of the environment (LC_ALL, LC_MESSAGES, LANG, as POSIX orders them), that of the site, English.
    func chosen(site: Language?) -> Language { language ?? Self.ofEnvironment ?? site ?? .english }

    /// Nil for `C`, `POSIX` and languages the program does not speak.
    private static var ofEnvironment: Language? {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        return locale.flatMap { locale in
            Language.allCases.first { locale == $0.rawValue || locale.hasPrefix($0.rawValue + "_") }
        }
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension Language: ExpressibleByArgument {}
