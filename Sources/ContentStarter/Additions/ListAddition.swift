import ContentEditing
import DataFiles
import Diagnostics

/// An entry behind the last one of a JSON list, every byte that is there left alone.
struct ListAddition {
    let path: String
    let entry: JSONText

    func addition(to existing: ExistingContent) throws(AdditionRefusal) -> Addition {
        let former = try existing.bytes(path)
        guard let list = JSONListFile(former ?? Array("[]\n".utf8), file: path) else { throw .noList(path) }
        let isOpen = list.items.last.map { list.bytes[$0.span].contains(0x0A) } ?? true
        let mark = former?.starts(with: Self.mark) ?? false ? Self.mark : []
        let bytes = mark + Self.withLineEnds(of: list.bytes, list.appending([entry], isOpen: isOpen))
        return Addition(PlannedFile(path, bytes: bytes, former: former), line: Self.lineOfLast(in: bytes, path))
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Lines end as they do in the file: what is new is all that can end otherwise.
    private static func withLineEnds(of former: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        guard former.contains(0x0D) else { return bytes }
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x0A, result.last != 0x0D { result.append(0x0D) }
            result.append(byte)
        }
        return result
    }

    private static func lineOfLast(in bytes: [UInt8], _ path: String) -> Int {
        guard let list = JSONListFile(bytes, file: path), let last = list.items.last else { return 1 }
        return SourceText(file: path, bytes: list.bytes).position(at: last.span.lowerBound).line
    }
}

extension AdditionRefusal {
    fileprivate static func noList(_ path: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "\(path) is no list of entries; mend it first: yardstick check",
                zh: "\(path) 不是列表，请先运行 yardstick check 改正"),
            isFaultOfContent: true)
    }
}
