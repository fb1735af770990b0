import Glibc

/// Why the operating system refused something, by its error number.
package struct SystemReason: Hashable, Sendable {
    package let code: Int32

    /// - Parameter code: `errno` of the failed call.
    package init(_ code: Int32) { self.code = code }

    /// The system's own words in English; in Chinese ours for what occurs with files, else its words in quotes.
    package var message: Message {
        let english = String(cString: strerror(code))
        return Message(english, zh: chinese ?? "系统报告“\(english)”")
    }

    private var chinese: String? {
        switch code {
        case ENOENT: "找不到这个文件或文件夹"
        case EACCES: "没有权限"
        case EPERM: "系统不允许这样操作"
        case EISDIR: "这是一个文件夹"
        case ENOTDIR: "路径中有一段不是文件夹"
        case EINVAL: "它不是普通文件，或参数无效"
        case EEXIST: "同名的文件或文件夹已经存在"
        case ENOTEMPTY: "文件夹不是空的"
        case ENOSPC: "磁盘空间不足"
        case EDQUOT: "磁盘配额已用完"
        case EROFS: "磁盘是只读的"
        case EIO: "读写磁盘时出错"
        case ELOOP: "符号链接绕了圈子"
        case ENAMETOOLONG: "名称太长"
        case EMFILE, ENFILE: "打开的文件太多"
        case EBUSY: "正被其他程序占用"
        case EFBIG: "文件太大"
        case EXDEV: "不在同一个磁盘上"
        case ENOMEM: "内存不足"
        case ESTALE: "与网络磁盘的连接已断开"
        default: nil
        }
    }
}
