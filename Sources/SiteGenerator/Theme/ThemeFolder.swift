package import Diagnostics
import Glibc
package import Templates

/// The files of a theme: its own folder over the default one, name by name.
package struct ThemeFolder: Hashable, Sendable {
    /// Templates by name, `measure` for `measure.mustache`.
    package let templates: [TemplateSource]
    /// Files below `assets/`, by address on the site.
    package let assets: [SiteFile]
    /// Templates that are no text.
    let diagnostics: [Diagnostic]

    /// - Parameter folders: paths of theme folders; a file in an earlier one replaces its namesake in later ones.
    /// - Throws: `ThemeFolderError` where a folder cannot be read.
    package init(_ folders: [String]) throws(ThemeFolderError) {
        var templates: [String: TemplateSource] = [:]
        var assets: [String: SiteFile] = [:]
        var diagnostics: [Diagnostic] = []
        for folder in folders {
            for name in try Self.names(in: folder) where name.hasSuffix(".mustache") {
                let template = String(name.dropLast(".mustache".count))
                guard templates[template] == nil else { continue }
                let file = folder + "/" + name
                let bytes = try Self.bytes(of: file)
                let text = String(validating: bytes, as: UTF8.self)
                if text == nil { diagnostics.append(.notUTF8(file)) }
                templates[template] = TemplateSource(name: template, file: file, text: text ?? "")
            }
            for name in (try? Self.names(in: folder + "/assets")) ?? [] where assets[name] == nil {
                assets[name] = SiteFile(path: "assets/" + name, bytes: try Self.bytes(of: folder + "/assets/" + name))
            }
        }
        self.templates = templates.values.sorted { $0.name < $1.name }
        self.assets = assets.values.sorted { $0.path < $1.path }
        self.diagnostics = diagnostics
    }
}

/// A theme folder or file that the machine could not read.
package struct ThemeFolderError: Explained {
    package let path: String
    package let code: Int32

    package var message: Message {
        let reason = SystemReason(code).message
        return Message(
            "cannot read the theme at \(path): \(reason.english). A theme is a folder in Themes/; "
                + "--theme names one by its path",
            zh: "无法读取主题 \(path)：\(reason.chinese)。主题是 Themes/ 里的一个文件夹，也可用 --theme 写出路径")
    }
}

/// One file of the finished site.
package struct SiteFile: Hashable, Sendable {
    /// Relative to the root of the site.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension ThemeFolder {
    private static func names(in folder: String) throws(ThemeFolderError) -> [String] {
        guard let stream = opendir(folder) else { throw ThemeFolderError(path: folder, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let isFile = entry.pointee.d_type == UInt8(DT_REG) || entry.pointee.d_type == UInt8(DT_LNK)
            if isFile || entry.pointee.d_type == UInt8(DT_UNKNOWN), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func bytes(of file: String) throws(ThemeFolderError) -> [UInt8] {
        guard let stream = fopen(file, "r") else { throw ThemeFolderError(path: file, code: errno) }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        guard ferror(stream) == 0 else { throw ThemeFolderError(path: file, code: EIO) }
        return bytes
    }
}

extension Diagnostic {
    fileprivate static func notUTF8(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, .notUTF8, at: .beginning(of: file),
            Message(
                "this template is no UTF-8 text; save the file with the encoding UTF-8",
                zh: "模板不是 UTF-8 文本；请用 UTF-8 编码另存文件"))
    }
}
