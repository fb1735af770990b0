package import Diagnostics

/// Why nothing could be imported.
package enum ImportError: Error, Hashable, Sendable {
    /// There is no such file, or no right to read it.
    case unreadable(file: String, reason: Message)
    /// The type of the file is none that is read.
    case unknownType(file: String)
    /// What is in the file cannot be a policy.
    case unusable(file: String, reason: Message)
    /// A program this file needs is not installed.
    case toolMissing(file: String, tool: String, package: String)
    /// The machine cannot run such a program, or not in time.
    case toolFailed(file: String, reason: Message)
    /// The text does not say which place it is for; `found` is a place it names that the content does not have.
    case unknownPlace(file: String, id: String?, found: PlaceProposal?, known: [String])
    /// An option that cannot be followed.
    case badOption(Message)
    /// A file of the content that would have to be changed cannot be read as what it should be.
    case brokenContent(file: String, reason: Message)
    /// The machine did not let us read or write.
    case failed(path: String, reason: Message)

    /// A place by its name, and the id it would get.
    package struct PlaceProposal: Hashable, Sendable {
        package let name: String
        package let id: String
    }
}

extension ImportError {
    package var blame: Blame {
        switch self {
        case .unusable, .brokenContent: .content
        case .unreadable, .unknownType, .unknownPlace, .badOption: .use
        case .toolMissing, .toolFailed, .failed: .machine
        }
    }
}

extension ImportError: Explained {
    package var message: Message {
        switch self {
        case .unreadable(let file, let reason):
            Self.of(file, Message("cannot be read: ", zh: "无法读取：") + reason)
        case .unknownType(let file):
            Self.of(
                file,
                Message(
                    "expected a Word document (.docx), a web page (.html, .htm) or a plain text (.txt, .md)",
                    zh: "只能导入 Word 文档（.docx）、网页（.html、.htm）或纯文本（.txt、.md）"))
        case .unusable(let file, let reason), .toolFailed(let file, let reason), .failed(let file, let reason):
            Self.of(file, reason)
        case .toolMissing(let file, let tool, let package):
            Self.of(
                file,
                Message(
                    "reading it takes the program \(tool), which is not installed; "
                        + "on Debian or Ubuntu: apt-get install \(package)",
                    zh: "读取它要用程序 \(tool)，但没有安装；在 Debian 或 Ubuntu 上运行：apt-get install \(package)"))
        case .unknownPlace(let file, let id, let found, let known):
            Self.unknownPlace(file: file, id: id, found: found, known: known)
        case .badOption(let reason): reason
        case .brokenContent(let file, let reason):
            Self.of(file, reason + Message("; mend this file first", zh: "；请先改好这个文件"))
        }
    }

    private static func of(_ file: String, _ reason: Message) -> Message {
        Message("\(file): ", zh: "\(file)：") + reason
    }

    private static func unknownPlace(
        file: String, id: String?, found: PlaceProposal?, known: [String]
    ) -> Message {
        var lines = [
            of(
                file,
                id.map {
                    Message("there is no place “\($0)”, and the text does not name one", zh: "没有地区“\($0)”，正文里也没有写明地区")
                } ?? Message("cannot tell which place this is for", zh: "看不出是哪个地区的文件"))
        ]
        if !known.isEmpty {
            let names = known.listed
            lines.append(
                Message(
                    "  known places, for --jurisdiction ID: \(names.english)",
                    zh: "  已有的地区，可写 --jurisdiction 编号：\(names.chinese)"))
        }
        let example = found ?? PlaceProposal(name: "示例县", id: id ?? "shili")
        lines.append(
            Message(
                "  for a new one give id and name: --jurisdiction \(example.id)=\(example.name)",
                zh: "  新的地区请写编号和名称：--jurisdiction \(example.id)=\(example.name)"))
        return lines.joined(separator: .verbatim("\n"))
    }
}
