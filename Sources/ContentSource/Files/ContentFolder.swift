package import Diagnostics
import Glibc

/// The files below a content folder, found in a stable order.
package struct ContentFolder: Sendable {
    /// Path of the folder as the caller gave it.
    package let root: String
    private let realRoot: String

    /// - Throws: `ContentFolderError` where the folder is missing or cannot be read.
    package init(root: String) throws(ContentFolderError) {
        guard let real = realpath(root, nil) else { throw ContentFolderError(path: root, code: errno) }
        defer { free(real) }
        self.root = root
        realRoot = String(cString: real)
    }

    /// Relative paths of all files, sorted; hidden files and editors' temporary ones are left out.
    package func files() throws(ContentFolderError) -> (paths: [String], diagnostics: [Diagnostic]) {
        var walk = Walk(folder: self)
        try walk.visit("")
        return (walk.paths.sorted(), walk.diagnostics)
    }

    /// Whether there is nothing under a relative path, not even a link that leads nowhere.
    package func lacks(_ path: String) -> Bool {
        var status = stat()
        return lstat(absolute(path), &status) != 0 && errno == ENOENT
    }

    /// The path the operating system knows a relative path by.
    package func absolute(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

    /// Where a regular file really lies, links followed; nil where it is gone, no file, or a link out of the folder.
    package func realPath(ofFile path: String) -> String? {
        guard let real = realpath(absolute(path), nil) else { return nil }
        defer { free(real) }
        let place = String(cString: real)
        var status = stat()
        guard place.hasPrefix(realRoot + "/"), lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return place
    }
}

/// A folder or file of the content that the machine could not read.
package struct ContentFolderError: Explained {
    package let path: String
    package let code: Int32

    package var message: Message {
        let reason = SystemReason(code).message
        return Message("cannot read \(path): \(reason.english)", zh: "无法读取 \(path)：\(reason.chinese)")
    }
}

extension ContentFolder {
    private struct Walk {
        let folder: ContentFolder
        var paths: [String] = []
        var diagnostics: [Diagnostic] = []

        mutating func visit(_ path: String) throws(ContentFolderError) {
            let absolute = folder.absolute(path)
            guard let stream = opendir(absolute) else { throw ContentFolderError(path: absolute, code: errno) }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                        (String(cString: $0), String(validatingCString: $0) != nil)
                    }
                }
                guard !name.hasPrefix("."), !name.hasSuffix("~"), !name.hasPrefix("~$"), !name.hasSuffix(".swp") else {
                    continue
                }
                let path = path.isEmpty ? name : path + "/" + name
                guard isText, !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                    diagnostics.append(.badName(path))
                    continue
                }
                try visitEntry(path)
            }
        }

        private mutating func visitEntry(_ path: String) throws(ContentFolderError) {
            var status = stat()
            guard lstat(folder.absolute(path), &status) == 0 else {
                throw ContentFolderError(path: folder.absolute(path), code: errno)
            }
            if status.st_mode & S_IFMT == S_IFLNK {
                guard let target = realpath(folder.absolute(path), nil) else {
                    diagnostics.append(.brokenLink(path))
                    return
                }
                defer { free(target) }
                guard String(cString: target).hasPrefix(folder.realRoot + "/") else {
                    diagnostics.append(.linkLeavesContent(path, target: String(cString: target)))
                    return
                }
                guard stat(folder.absolute(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                    diagnostics.append(.linkToFolder(path))
                    return
                }
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: try visit(path)
            case S_IFREG: paths.append(path)
            default: diagnostics.append(.notAFile(path))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func brokenLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badLink, at: .beginning(of: path),
            Message("this symbolic link points to nothing", zh: "这个符号链接指向的文件不存在"))
    }

    fileprivate static func linkLeavesContent(_ path: String, target: String) -> Diagnostic {
        Diagnostic(
            .error, .badLink, at: .beginning(of: path),
            Message(
                "this symbolic link leaves the content folder; put a copy of the file here instead",
                zh: "这个符号链接指向内容文件夹之外；请把文件复制到这里"))
    }

    fileprivate static func linkToFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badLink, at: .beginning(of: path),
            Message("symbolic links to folders are not followed", zh: "不能用指向文件夹的符号链接"))
    }

    fileprivate static func badName(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badFileName, at: .beginning(of: path),
            Message(
                "this name is not UTF-8 or contains a control character, so it cannot be an address; rename it",
                zh: "文件名不是 UTF-8 编码或含有控制字符，不能用作网址；请改名"))
    }

    fileprivate static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badLink, at: .beginning(of: path), Message("neither a file nor a folder", zh: "既不是文件，也不是文件夹"))
    }
}
