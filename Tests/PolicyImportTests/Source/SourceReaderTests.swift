import Diagnostics
import Foundation
import PackedFiles
import Testing

@testable import PolicyImport

/// What a file is decides how it is read; what cannot be read is told apart and comes with advice.
@Suite struct SourceReaderTests {
    private func lines(_ bytes: [UInt8], _ name: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-source-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return try SourceReader().lines(of: file.path).map(\.text)
    }

    private func complaint(_ bytes: [UInt8], _ name: String) throws -> String {
        do {
            _ = try lines(bytes, name)
            return ""
        } catch let error as ImportError {
            return "\(error.blame): " + (error.description.split(separator: "/").last.map { String($0) } ?? "")
        }
    }

    private static let text = "一、总体要求\n二、健康服务"
    /// 一、总体要求 in GB18030.
    private static let gb18030: [UInt8] = [0xD2, 0xBB, 0xA1, 0xA2, 0xD7, 0xDC, 0xCC, 0xE5, 0xD2, 0xAA, 0xC7, 0xF3]

    private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false], [true, false])
    func readsUTF16(isLittle: Bool, mark: Bool) throws {
        #expect(try lines(Self.utf16(Self.text, isLittle: isLittle, mark: mark), "a.txt") == ["一、总体要求", "二、健康服务"])
        let page = Self.utf16("<p>一、甲<p>乙", isLittle: isLittle, mark: mark)
        #expect(try lines(page, "a.html") == ["一、甲", "乙"])
    }

    @Test func readsGB18030WhateverAPageSays() throws {
        #expect(try lines(Self.gb18030, "a.txt") == ["一、总体要求"])
        for charset in ["gb2312", "utf-8"] {
            let page = Array("<meta charset=\(charset)><p>".utf8) + Self.gb18030
            #expect(try lines(page, "a.htm") == ["一、总体要求"])
        }
        #expect(try lines(Array("<meta charset=gb2312><p>一、总体要求".utf8), "a.htm") == ["一、总体要求"])
    }

    @Test func readsAPageNamedAsAWordFile() throws {
        #expect(try lines(Array("<html><body><p>一、甲".utf8), "a.doc") == ["一、甲"])
    }

    private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)

    private static func zip(_ names: String...) -> [UInt8] {
        var writer = ZipWriter()
        for name in names { writer.add(name, [0x3C]) }
        return writer.finish()
    }

    private static let wide = [UInt8](utf16("EncryptedPackage", isLittle: true, mark: false))

    static let refused: [(bytes: [UInt8], name: String, words: String)] = [
        ([], "a.txt", "content: a.txt: this file is empty"),
        ([], "a.docx", "content: a.docx: this file is empty"),
        (Array(" \n\t".utf8), "a.txt", "content: a.txt: this file holds no text"),
        (Array("<img src=a.png>".utf8), "a.html", "content: a.html: this page holds no text"),
        (Array("%PDF-1.4".utf8), "a.pdf", "content: a.pdf: this is a PDF file"),
        (Array("%PDF-1.4".utf8), "a.docx", "content: a.docx: this is a PDF file"),
        (Array("%PDF-1.4".utf8), "a.txt", "content: a.txt: this is a PDF file"),
        (Array("一、甲".utf8), "a.pdf", "use: a.pdf: expected a Word document"),
        (Array("一、甲".utf8), "a", "use: a: expected a Word document"),
        (Array("一、甲".utf8), "a.xyz", "use: a.xyz: expected a Word document"),
        (Array("一、甲".utf8), "a.docx", "content: a.docx: this is no Word document"),
        (container, "a.doc", "content: a.doc: this is an old Word or WPS file"),
        (container, "a.wps", "content: a.wps: this is an old Word or WPS file"),
        (container, "a.docx", "content: a.docx: this is an old Word or WPS file"),
        (container + wide, "a.docx", "content: a.docx: it is protected by a password"),
        (zip("xl/workbook.xml"), "a.xlsx", "content: a.xlsx: this is an Excel file"),
        (zip("content.xml"), "a.odt", "content: a.odt: this is an OpenDocument file"),
        (zip("a"), "a.zip", "content: a.zip: this is a packed file without a Word document"),
        (zip("word/document.xml"), "a.docx", "content: a.docx: this Word document is damaged"),
        ([0x50, 0x4B, 3, 4, 0], "a.docx", "content: a.docx: this packed file is damaged"),
        (Array("{\\rtf1}".utf8), "a.doc", "content: a.doc: this is a rich text file"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a.jpg", "content: a.jpg: this is a picture"),
        (
            Array("MIME-Version: 1.0\nContent-Type: multipart/related".utf8), "a.mht",
            "content: a.mht: this is a web archive"
        ),
        ([0x7F, 0x45, 0x4C, 0x46, 0, 1, 0, 2, 9], "a.txt", "content: a.txt: this is no text: it holds zero bytes"),
        ([UInt8](repeating: 0x01, count: 99), "a.txt", "content: a.txt: this is no text but binary data"),
        ([0xFF, 0xFE, 0x00], "a.txt", "content: a.txt: this is no valid UTF-16"),
        ([0xFF, 0xFF, 0xFF, 0xFF], "a.txt", "content: a.txt: the encoding is none of UTF-8"),
        (
            Array(String(repeating: "一、总体要求\n", count: 30).utf8) + [0xE4] + Array("\n完".utf8), "a.txt",
            "content: a.txt: line 31 holds a byte that is not valid UTF-8"
        ),
        ([UInt8](repeating: 0x41, count: 17 << 20), "a.txt", "content: a.txt: 17 MB is too large"),
        ([UInt8](repeating: 0x41, count: 65 << 20), "a.docx", "content: a.docx: 65 MB is too large"),
    ]

    @Test(arguments: refused.indices)
    func refusesWithAdvice(index: Int) throws {
        let (bytes, name, words) = Self.refused[index]
        let said = try complaint(bytes, name)
        #expect(said.hasPrefix(words), "\(said)")
    }

    @Test func refusesFoldersPipesAndMissingFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-\(UUID().uuidString).docx")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appending(path: "a.txt").path
        #expect(mkfifo(pipe, 0o600) == 0)
        for (file, words) in [
            (folder.path, "it is a folder"), (pipe, "it is no regular file"), ("/none/a.txt", "No such file"),
        ] {
            let error = #expect(throws: ImportError.self) { try SourceReader().lines(of: file) }
            #expect(error?.description.contains(words) == true)
            #expect(error?.blame == .use)
        }
    }
}
