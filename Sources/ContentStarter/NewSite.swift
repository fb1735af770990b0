package import ContentEditing
package import Diagnostics
import Glibc

/// A new site in a folder of its own.
package struct NewSite: Sendable {
    private let folder: String
    private let site: StarterSite

    package init(folder: String, site: StarterSite) {
        self.folder = folder
        self.site = site
    }

    /// The files, below the folder.
    package func files(in language: Language) -> [PlannedFile] {
        site.documents.map { PlannedFile($0.path, text: $0.text.text(in: language)) }
    }

    /// - Throws: a refusal where something is there already.
    package func checkFolder() throws(AdditionRefusal) {
        var status = stat()
        guard lstat(folder, &status) == 0 else { return }
        guard let stream = opendir(folder) else { throw .noFolder(folder) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name == "." || name == ".." else { throw .occupied(folder, by: name) }
        }
    }
}

extension AdditionRefusal {
    fileprivate static func noFolder(_ path: String) -> AdditionRefusal {
        AdditionRefusal(
            Message("“\(path)” is there and is no folder that can be read", zh: "“\(path)”已经存在，但不是可以读取的文件夹"))
    }

    fileprivate static func occupied(_ path: String, by name: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "the folder “\(path)” is not empty (“\(name)” is in it); name a new one: nothing is ever overwritten",
                zh: "文件夹“\(path)”不是空的（里面有“\(name)”）；请换一个新文件夹，本命令从不覆盖已有文件"))
    }
}
