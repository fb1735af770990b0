/// What the name of a file says it is.
enum SourceType: Hashable, Sendable {
    case text, page, word
    /// A type that offices have and that is not read; its content says what to do.
    case foreign

    /// Decides by the ending; text without one is not read, because what it is would be a guess.
    init(of file: String) throws(ImportError) {
        let name = file.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
        switch ending {
        case "txt", "text", "md", "markdown": self = .text
        case "html", "htm", "shtml", "xhtml": self = .page
        case "docx": self = .word
        case "doc", "wps", "pdf", "rtf", "odt", "docm", "ofd", "mht", "mhtml", "xls", "xlsx", "et", "ppt", "pptx",
            "zip",
            "rar", "7z", "jpg", "jpeg", "png", "tif", "tiff", "bmp":
            self = .foreign
        default: throw .unknownType(file: file)
        }
    }

    /// The most bytes such a file may have. A Word document holds its pictures too.
    var limit: Int {
        switch self {
        case .text, .page: 16 << 20
        case .word, .foreign: 64 << 20
        }
    }
}
