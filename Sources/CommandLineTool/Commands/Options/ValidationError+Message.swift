import ArgumentParser
import Diagnostics

extension ValidationError {
    /// Wrong use in our own words; those of the argument parser are English.
    init(_ message: Message, in language: Language) { self.init(message.text(in: language)) }

    /// The program was started where no content is, or `--content` names none.
    static func noContent(_ folder: String, in language: Language) -> ValidationError {
        ValidationError(
            Message(
                "There is no folder “\(folder)”; go to the folder that holds the content, name it with --content, or make a site to begin with: yardstick new county",
                zh: "没有文件夹“\(folder)”；请到内容所在的文件夹里运行，用 --content 指明，或新建一个网站：yardstick new county"),
            in: language)
    }
}
