import ArgumentParser
import ContentEditing
import ContentSource
import ContentStarter
import Diagnostics

/// Where something is added, and in which language that is talked about.
struct AdditionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the content.", valueName: "folder"), completion: .directory)
    var content = "Content"

    @OptionGroup var messages: LanguageOption

    func validate() throws {
        guard FolderPlace.isFolder(content) else {
            throw ValidationError.noContent(content, in: messages.chosen(site: nil))
        }
    }

    /// Writes what `addition` plans and says where it went.
    ///
    /// - Throws: `Outcome` where it is refused or fails.
    func add(_ addition: (ExistingContent, Language) throws -> Addition) throws {
        let language = messages.chosen(site: SiteDraft.language(ofContent: content))
        let root = FolderPlace.name(content)
        let planned = try FailureReporter(language: language).run {
            let planned = try addition(ExistingContent(root: root), language)
            try ContentWriter(root: root).write([planned.file])
            return planned
        }
        let place = "\(root)/\(planned.file.path):\(planned.line)"
        Terminal.standardOutput.write(Message("wrote \(place)", zh: "已写入 \(place)").text(in: language))
        for remark in planned.remarks { Terminal.standardOutput.write(remark.text(in: language)) }
    }
}
