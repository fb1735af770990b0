package import Diagnostics
import RegularFiles

/// Why a returned file, or the content it is for, cannot be used at all.
package struct DataExchangeError: Error {
    /// The file, with line and column where there are any.
    package let place: String
    package let message: Message
    package let blame: Blame

    package init(place: String, message: Message, blame: Blame) {
        self.place = place
        self.message = message
        self.blame = blame
    }
}

extension DataExchangeError {
    static func unreadable(_ path: String, _ failure: RegularFile.Failure) -> DataExchangeError {
        let message =
            switch failure {
            case .isFolder, .system: Message("cannot be read: ", zh: "无法读取：") + SystemReason(failure.code).message
            case .isSpecial: Message("this is no file; save the sheet first", zh: "这不是文件；请先把表保存成文件")
            }
        return DataExchangeError(place: path, message: message, blame: .use)
    }

    static func empty(_ path: String) -> DataExchangeError {
        DataExchangeError(place: path, message: Message("the file is empty", zh: "文件是空的"), blame: .use)
    }

    static func tooLarge(_ path: String, limit: Int) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "the file is, or unpacks to, more than \(limit) MB, too much for a data sheet",
                zh: "文件本身或解压后超过 \(limit) MB，不可能是填报表"),
            blame: .use)
    }

    static func olderFormat(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "this is an older format (.xls, .et) or protected by a password; save it as .xlsx without a password, or "
                    + "convert it with LibreOffice: soffice --headless --convert-to xlsx \(shellWord(path))",
                zh: "这是旧格式（.xls、.et）或设有密码的文件；请去掉密码后另存为 .xlsx，或用 LibreOffice 转换："
                    + "soffice --headless --convert-to xlsx \(shellWord(path))"),
            blame: .use)
    }

    static func otherFormat(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "this is no .xlsx workbook; save it as .xlsx or .csv, or convert it with LibreOffice: "
                    + "soffice --headless --convert-to xlsx \(shellWord(path))",
                zh: "这不是 .xlsx 工作簿；请另存为 .xlsx 或 .csv，或用 LibreOffice 转换："
                    + "soffice --headless --convert-to xlsx \(shellWord(path))"),
            blame: .use)
    }

    static func webPage(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "this is a web page under the name of a sheet; open it in Excel or WPS and save it as .xlsx",
                zh: "这其实是一个网页；请在 Excel 或 WPS 中打开，再另存为 .xlsx"),
            blame: .use)
    }

    static func noText(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "this is neither a workbook nor text in UTF-8 or GB18030; save it as .xlsx or as “CSV UTF-8”",
                zh: "这既不是工作簿，也不是 UTF-8 或 GB18030 文本；请另存为 .xlsx 或“CSV UTF-8”"),
            blame: .use)
    }

    static func damaged(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "the workbook is damaged; open it in Excel or WPS and save it again",
                zh: "工作簿已损坏；请在 Excel 或 WPS 中打开并重新保存"),
            blame: .use)
    }

    static func brokenTable(_ finding: Diagnostic) -> DataExchangeError {
        DataExchangeError(place: "\(finding.range)", message: finding.message, blame: .use)
    }

    static func noHeadings(_ path: String) -> DataExchangeError {
        let names = [Column.id, .year, .value]
        let english = names.map { "“\($0.heading(in: .english))”" }.joined(separator: ", ")
        let chinese = names.map { "“\($0.heading(in: .chinese))”" }.joined(separator: "、")
        return DataExchangeError(
            place: path,
            message: Message(
                "no row names the columns; expected at least \(english), as `yardstick data template` writes them",
                zh: "找不到表头；至少要有\(chinese)几列，写法同 yardstick data template 生成的表"),
            blame: .use)
    }

    static func unknownPolicy(_ id: String, near: [String]) -> DataExchangeError {
        DataExchangeError(
            place: id,
            message: Message("there is no policy with this id", zh: "没有这个 id 的政策文件").suggesting(near), blame: .use)
    }

    /// A path as a shell reads it.
    private static func shellWord(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || "./_-".utf8.contains(byte)
        }
        return isPlain
            ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
