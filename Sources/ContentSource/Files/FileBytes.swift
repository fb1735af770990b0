package import Diagnostics
import RegularFiles

/// Reads whole files of the content.
package enum FileBytes {
    /// Texts above this size (in bytes) are surely not what an editor meant.
    package static let textLimit = 16 << 20

    /// The bytes of a file; one that is too large or cannot be read is a finding about that file.
    package static func read(_ path: String, in folder: ContentFolder, limit: Int = textLimit) -> Result<
        [UInt8], Diagnostic
    > {
        do throws(RegularFile.Failure) {
            let file = try RegularFile(folder.absolute(path))
            guard file.size <= limit else { return .failure(.tooLarge(path, size: file.size, limit: limit)) }
            return .success(try file.bytes())
        } catch {
            return .failure(.unreadable(path, error))
        }
    }

    /// What keeps a file from being copied to the site: it cannot be opened, or is larger than a copy in memory may be.
    static func hindrance(toCopying path: String, in folder: ContentFolder) -> Diagnostic? {
        do throws(RegularFile.Failure) {
            let size = try RegularFile(folder.absolute(path)).size
            return size <= copyLimit ? nil : .tooLargeToCopy(path, size: size, limit: copyLimit)
        } catch {
            return .unreadable(path, error)
        }
    }

    private static let copyLimit = 512 << 20
}

extension Diagnostic {
    fileprivate static func unreadable(_ path: String, _ failure: RegularFile.Failure) -> Diagnostic {
        let reason = SystemReason(failure.code).message
        return Diagnostic(
            .error, .unreadableFile, at: .beginning(of: path),
            Message("this file cannot be read: \(reason.english)", zh: "无法读取这个文件：\(reason.chinese)"))
    }

    fileprivate static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: .beginning(of: path),
            Message(
                "\(size >> 20) MB is too large for a text; at most \(limit >> 20) MB. Put large files under files/",
                zh: "文本文件有 \(size >> 20) MB，超过上限 \(limit >> 20) MB；大文件请放到 files/ 下"))
    }

    fileprivate static func tooLargeToCopy(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, .fileTooLarge, at: .beginning(of: path),
            Message(
                "\(size >> 20) MB is too large for a site; at most \(limit >> 20) MB a file. Offer it elsewhere and link to it",
                zh: "文件有 \(size >> 20) MB，超过网站单个文件的上限 \(limit >> 20) MB；请另行存放，在页面里给出链接")
        )
    }
}
