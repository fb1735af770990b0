import ContentEditing
import DataExchange
import Diagnostics

/// Words what came of merging a sheet.
struct MergeReport {
    let language: Language
    /// The content folder, below which the changed files lie.
    let root: String

    func show(_ merge: DataMerge, isDryRun: Bool) {
        for finding in merge.refused { Terminal.standardError.write(text(finding, .refused)) }
        for finding in merge.warnings { Terminal.standardError.write(text(finding, .warning)) }
        if isDryRun, !merge.difference.isEmpty { Terminal.standardOutput.write(merge.difference, terminator: "") }
        if !isDryRun {
            for file in merge.files {
                Terminal.standardOutput.write(Message.wrote("\(root)/\(file.path)").text(in: language))
            }
        }
        Terminal.standardOutput.write(summary(merge, isDryRun: isDryRun).text(in: language))
    }

    func text(_ error: DataExchangeError) -> String {
        text(error.place, .error, error.message)
    }

    private func text(_ finding: RowFinding, _ weight: Message) -> String {
        text(finding.place.message.text(in: language), weight, finding.message)
    }

    /// `county.csv:3:12: refused: the reason`
    private func text(_ place: String, _ weight: Message, _ message: Message) -> String {
        (.verbatim("\(place): ") + weight + Message(": ", zh: "：") + message).text(in: language).shown
    }

    private func summary(_ merge: DataMerge, isDryRun: Bool) -> Message {
        let counts = Message(
            "\(merge.added) added, \(merge.replaced) replaced, \(merge.known) already there, \(merge.empty) left empty, "
                + "\(merge.refused.count) refused",
            zh: "新增 \(merge.added) 个，替换 \(merge.replaced) 个，已有 \(merge.known) 个，未填 \(merge.empty) 个，"
                + "拒收 \(merge.refused.count) 行")
        if merge.files.isEmpty, !merge.refused.isEmpty { return counts.adding(.nothingChanged) }
        return isDryRun ? counts.adding(.dryRun) : counts
    }
}

extension Message {
    fileprivate static var refused: Message { Message("refused", zh: "拒收") }
    fileprivate static var warning: Message { Message("warning", zh: "警告") }
    fileprivate static var error: Message { Message("error", zh: "错误") }

    fileprivate static func wrote(_ path: String) -> Message { Message("wrote \(path)", zh: "已写入 \(path)") }

    fileprivate static var nothingChanged: Message {
        Message(
            "nothing was changed; mend the rows that were refused, or --partial merges the others",
            zh: "没有改动任何文件；请改正被拒收的行，或用 --partial 只合并其余各行")
    }

    fileprivate static var dryRun: Message { Message("nothing was written (--dry-run)", zh: "没有写入（--dry-run）") }

    fileprivate func adding(_ other: Message) -> Message {
        Message("\(english)\n\(other.english)", zh: "\(chinese)\n\(other.chinese)")
    }
}
