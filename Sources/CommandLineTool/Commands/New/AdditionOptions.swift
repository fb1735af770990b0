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
        let planned = try AdditionReporter(language: language).run {
            let planned = try addition(ExistingContent(root: root), language)
            try ContentWriter(root: root).write([planned.file])
            return planned
        }
        let place = "\(root)/\(planned.file.path):\(planned.line)"
        Terminal.standardOutput.write(Message("wrote \(place)", zh: "已写入 \(place)").text(in: language))
        for remark in planned.remarks { Terminal.standardOutput.write(remark.text(in: language)) }
    }
}

/// Says why something was not added.
struct AdditionReporter {
    let language: Language

    /// - Throws: `Outcome` where the work is refused or fails.
    func run<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let refusal as AdditionRefusal {
            var text = "yardstick: " + refusal.reason.text(in: language)
            if !refusal.nearMisses.isEmpty {
                let near = Message(
                    "\n    did you mean: \(refusal.nearMisses.joined(separator: ", "))?",
                    zh: "\n    是不是：\(refusal.nearMisses.joined(separator: "、"))？")
                text += near.text(in: language)
            }
            Terminal.standardError.write(text)
            throw refusal.isFaultOfContent ? Outcome.contentHasErrors : .wrongUse
        } catch {
            Terminal.standardError.write(error: error, in: language)
            throw Outcome.machineFailed
        }
    }
}
