import Diagnostics
import RegularFiles

/// The bytes of a file somebody wants to import, as far as they can be those of a text.
enum SourceFile {
    /// All of the file; more than `limit` bytes are no policy.
    static func bytes(of file: String, limit: Int) throws(ImportError) -> [UInt8] {
        let content: RegularFile
        do { content = try RegularFile(file) } catch { throw .unreadable(file, error) }
        guard content.size > 0 else {
            throw .unusable(
                file: file,
                reason: Message("this file is empty; expected the text of a policy", zh: "这个文件是空的；应有政策文件的正文"))
        }
        guard content.size <= limit else {
            throw .unusable(
                file: file,
                reason: Message(
                    "\(content.size >> 20) MB is too large for the text of a policy; at most \(limit >> 20) MB are read",
                    zh: "文件有 \(content.size >> 20) MB，不像是政策文件的正文；最多读取 \(limit >> 20) MB"))
        }
        do { return try content.bytes() } catch { throw .unreadable(file, error) }
    }
}

extension ImportError {
    fileprivate static func unreadable(_ file: String, _ failure: RegularFile.Failure) -> ImportError {
        let reason =
            switch failure {
            case .isFolder: Message("it is a folder; name the files in it", zh: "这是文件夹；请写出其中的文件")
            case .isSpecial: Message("it is no regular file; save it as one first", zh: "它不是普通文件；请先另存为文件")
            case .system(let code): SystemReason(code).message
            }
        return .unreadable(file: file, reason: reason)
    }
}
