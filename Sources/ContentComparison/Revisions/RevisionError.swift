package import Diagnostics

/// Why a revision cannot be read.
package struct RevisionError: Explained {
    package let message: Message
    package let blame: Blame
}

extension RevisionError {
    static func noGit(_ revision: String) -> RevisionError {
        RevisionError(
            message: Message(
                "“\(revision)” is no folder with a site.yaml, and reading it as a revision takes the program git, which is "
                    + "not installed",
                zh: "“\(revision)”不是含有 site.yaml 的文件夹；要把它当作版本读取，需要安装 git"), blame: .machine)
    }

    static func noRepository(_ revision: String, _ complaint: Message) -> RevisionError {
        RevisionError(
            message: Message(
                "“\(revision)” is no folder with a site.yaml, and no revision either: \(complaint.english)",
                zh: "“\(revision)”不是含有 site.yaml 的文件夹，也不是 git 版本：\(complaint.chinese)"), blame: .use)
    }

    static func unknown(_ revision: String, near: [String]) -> RevisionError {
        RevisionError(
            message: Message(
                "“\(revision)” is neither a folder with a site.yaml nor a git revision",
                zh: "“\(revision)”既不是含有 site.yaml 的文件夹，也不是 git 版本"
            ).suggesting(near), blame: .use)
    }

    static func noContent(_ revision: String, _ path: String) -> RevisionError {
        RevisionError(
            message: Message(
                "the revision “\(revision)” has no folder “\(path)” with a site.yaml",
                zh: "版本“\(revision)”里没有含有 site.yaml 的文件夹“\(path)”"), blame: .use)
    }

    static func failed(_ reason: Message) -> RevisionError {
        RevisionError(
            message: Message("git cannot be used: ", zh: "无法使用 git：") + reason, blame: .machine)
    }

    /// A file or folder the machine refused, with the error number.
    static func system(_ path: String, _ code: Int32) -> RevisionError {
        RevisionError(
            message: .verbatim(path) + Message(": ", zh: "：") + SystemReason(code).message, blame: .machine)
    }
}
