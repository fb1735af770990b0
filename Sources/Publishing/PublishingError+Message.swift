package import Diagnostics
import Glibc

extension PublishingError: Explained {
    /// What happened, where, and what to do next.
    package var message: Message {
        switch self {
        case .noOutput:
            Message("no output folder is named: name one, such as public", zh: "没有写明输出文件夹：请写一个，如 public")
        case .outputIsRoot:
            Message(
                "the root folder cannot be the output: choose a folder of its own for the site",
                zh: "根目录不能用作输出文件夹：请给网站单独选一个文件夹")
        case .outputIsNotAFolder(let path):
            Message("\(path) is a file: remove it or choose another output folder", zh: "\(path) 是文件：请删除它，或换一个输出文件夹")
        case .outputIsDanglingLink(let path):
            Message(
                "\(path) is a link to a place that does not exist: create that folder or remove the link",
                zh: "\(path) 是链接，但指向的位置不存在：请建立那个文件夹，或删除链接")
        case .outputNameTooLong(let path):
            Message(
                "the name of the output folder \(path) is too long: use one of at most \(StagingFolder.longestName) bytes",
                zh: "输出文件夹 \(path) 的名称太长：最多 \(StagingFolder.longestName) 字节")
        case .foreignFolder(let path, let example):
            Message(
                "\(path) already holds files that are not from Yardstick, such as \(example): "
                    + "choose an empty folder, or empty this one if nothing in it is needed",
                zh: "\(path) 里已有不是由本程序生成的文件，如 \(example)：请换一个空文件夹；里面的文件都不需要时，也可以清空它")
        case .newerManifest(let path):
            Message(
                "\(path) was written by a newer Yardstick: use that version, or choose another output folder",
                zh: "\(path) 由更新版本的 Yardstick 写成：请用那个版本，或换一个输出文件夹")
        case .damagedManifest(let path):
            Message(
                "\(path) is damaged, so it is not known which files are from Yardstick: "
                    + "remove the folder it is in if nothing else in it is needed, then build again",
                zh: "\(path) 已损坏，无法判断哪些文件由本程序生成：所在文件夹里没有别的需要的文件时，请删除该文件夹，然后重新生成")
        case .mountPoint(let path):
            Message(
                "\(path) is a mount point, and those cannot be moved: choose an output folder that neither is nor holds one",
                zh: "\(path) 是挂载点，不能移动：请换一个既不是挂载点、也不含挂载点的输出文件夹")
        case .anotherBuild(let path):
            Message(
                "another build is writing to \(path): wait until it has ended, then build again",
                zh: "另一次生成正在写入 \(path)：请等它结束后再重新生成")
        case .stagingOccupied(let path, let example):
            Message(
                "\(path) is needed to prepare the site but holds \(example), which is not from Yardstick: move it away",
                zh: "准备网站要用到 \(path)，但里面有不是由本程序生成的 \(example)：请把它移走")
        case .outputReplaced(let path):
            Message(
                "\(path) was moved or replaced during the build: build again", zh: "生成期间 \(path) 被移动或替换：请重新生成")
        case .invalidPath(let path, let fault):
            Message(
                "the site cannot have a file “\(path)”: \(fault.wording.english)",
                zh: "网站里不能有文件“\(path)”：\(fault.wording.chinese)")
        case .duplicatePath(let path):
            Message(
                "two pages of the site would be written to \(path): give one of them another id or name",
                zh: "网站有两个页面都要写到 \(path)：请给其中一个换编号或名称")
        case .fileIsAlsoFolder(let path):
            Message(
                "\(path) would be both a file and a folder of the site: give one of them another id or name",
                zh: "\(path) 在网站里既要作文件、又要作文件夹：请给其中一个换编号或名称")
        case .foreignFile(let kept, let path):
            Message(
                "\(kept), which is not from Yardstick, is in the way of the site's \(path): "
                    + "move it out of the output folder or rename it",
                zh: "不是由本程序生成的 \(kept) 挡住了网站的 \(path)：请把它移出输出文件夹，或改名")
        case .closed: Message("this publisher has ended: begin a new one", zh: "这次发布已经结束：请重新开始")
        case .system(_, _, let code):
            Message(
                "\(cause.english). The published site is untouched; \(advice(for: code).english), then build again",
                zh: "\(cause.chinese)。已发布的网站没有改动；请\(advice(for: code).chinese)，然后重新生成")
        }
    }

    /// What happened and where, without what to do next.
    var cause: Message {
        guard case .system(let action, let path, let code) = self else { return message }
        let reason = SystemReason(code).message
        return Message(
            "cannot \(action.word.english) \(path): \(reason.english)",
            zh: "无法\(action.word.chinese) \(path)：\(reason.chinese)")
    }
}

extension PublishingError.Action {
    fileprivate var word: Message {
        switch self {
        case .createFolder: Message("create the folder", zh: "建立文件夹")
        case .open: Message("open", zh: "打开")
        case .list: Message("list", zh: "列出")
        case .read: Message("read", zh: "读取")
        case .write: Message("write", zh: "写入")
        case .link: Message("link", zh: "链接")
        case .lock: Message("lock", zh: "锁定")
        case .move: Message("move", zh: "移动")
        case .remove: Message("remove", zh: "删除")
        }
    }
}

extension PublishingError.PathFault {
    fileprivate var wording: Message {
        switch self {
        case .empty: Message("the path is empty", zh: "路径是空的")
        case .absolute: Message("the path must not begin with /", zh: "路径不能以 / 开头")
        case .emptyComponent: Message("a name between two / is empty", zh: "两个 / 之间没有名称")
        case .dots: Message("“.” and “..” are not allowed", zh: "不能用“.”和“..”")
        case .controlCharacter: Message("it contains a control character", zh: "含有控制字符")
        case .longName:
            Message(
                "a name in it is longer than \(NAME_MAX) bytes (85 Chinese characters); use a shorter one",
                zh: "其中有名称超过 \(NAME_MAX) 字节（85 个汉字）；请缩短")
        case .reserved: Message("this name is kept for the list of the site's files", zh: "这个名称留作网站的文件清单")
        }
    }
}

private func advice(for code: Int32) -> Message {
    switch code {
    case ENOSPC, EDQUOT: Message("free some space on this disk", zh: "在这个磁盘上腾出空间")
    case EACCES, EPERM:
        Message("get the right to write there, or choose another output folder", zh: "取得写入权限，或换一个输出文件夹")
    case EROFS: Message("choose an output folder that can be written to", zh: "换一个可以写入的输出文件夹")
    case ENAMETOOLONG: Message("use a shorter name", zh: "缩短名称")
    case EMFILE, ENFILE: Message("raise the limit of open files (ulimit -n)", zh: "提高可打开文件数的上限（ulimit -n）")
    case EFBIG: Message("raise the limit of file sizes (ulimit -f)", zh: "提高文件大小的上限（ulimit -f）")
    case EXDEV:
        Message(
            "remove or move this folder, which comes from a container image or is mounted, or choose another one",
            zh: "删除或移走这个来自容器镜像或挂载的文件夹，或换一个")
    case ENOTDIR, EEXIST, ENOTEMPTY:
        Message("see what is there and move it away", zh: "看看那里有什么，把它移走")
    default: Message("mend this", zh: "排除这个问题")
    }
}
