import ContentEditing
import ContentSource
import Diagnostics
import RegularFiles

/// The files of a content that observations are merged into, opened as they are needed.
struct ContentEdits {
    private let folder: ContentFolder
    private let root: String
    /// Files that have errors and what the first is: nothing may be built upon them.
    private let broken: [String: Message]
    private var indicatorFiles: [String: IndicatorFileEdit] = [:]
    private var tables: [String: ObservationTableEdit] = [:]
    private var former: [String: [UInt8]] = [:]
    /// What could not be merged, though the rows themselves are good.
    private(set) var refused: [RowFinding] = []
    /// What was merged in part.
    private(set) var warnings: [RowFinding] = []

    init(root: String, diagnostics: [Diagnostic]) throws(DataExchangeError) {
        self.root = root
        do throws(ContentFolderError) {
            folder = try ContentFolder(root: root)
        } catch {
            throw .unreadable(error.path, .system(error.code))
        }
        let errors = diagnostics.filter { $0.severity == .error }
        broken = Dictionary(errors.map { ($0.range.file, $0.message) }, uniquingKeysWith: { first, _ in first })
    }

    /// Puts the values of one indicator where its observations live.
    mutating func merge(_ values: [ReturnedValue], into indicator: String, policy: String) throws(DataExchangeError) {
        let path = "indicators/\(policy).json"
        var file = try indicatorFile(path)
        guard let name = file.dataFile(of: indicator) else {
            file.merge(values, into: indicator)
            indicatorFiles[path] = file
            return
        }
        let inline = file.years(of: indicator)
        file.merge(values.filter { inline.contains($0.year) }, into: indicator)
        indicatorFiles[path] = file
        let owners = file.indicators(withDataFile: name)
        guard owners.count == 1 else {
            refused += values.map { RowFinding(.sharedFile(name, owners), at: $0.place) }
            return
        }
        try merge(values.filter { !inline.contains($0.year) }, intoTable: "indicators/" + name)
    }

    /// The changed files as they will be, by path.
    var files: [PlannedFile] {
        let bytes = indicatorFiles.mapValues(\.bytes).merging(tables.mapValues(\.bytes)) { first, _ in first }
        return bytes.sorted { $0.key < $1.key }.compactMap { path, bytes in
            former[path] == bytes ? nil : PlannedFile(path, bytes: bytes, former: former[path])
        }
    }

    /// What the changed files gain and lose, line by line.
    func difference(_ files: [PlannedFile]) -> String {
        files.map { file in
            let shown = tables[file.path]?.shown ?? (old: file.former ?? [], new: file.bytes)
            return UnifiedDiff.text(file: root + "/" + file.path, old: shown.old, new: shown.new)
        }.joined()
    }
}

extension ContentEdits {
    private mutating func merge(_ values: [ReturnedValue], intoTable path: String) throws(DataExchangeError) {
        guard !values.isEmpty else { return }
        if tables[path] == nil {
            let bytes = try bytes(path)
            guard let table = ObservationTableEdit(bytes, file: path) else { throw .notEditable(root + "/" + path) }
            tables[path] = table
        }
        guard var table = tables[path] else { return }
        let (writable, others) = (values.filter { table.holds($0) }, values.filter { !table.holds($0) })
        refused += others.map { RowFinding(.notInEncoding(path), at: $0.place) }
        for value in writable {
            if value.note != nil, !table.hasNote {
                warnings.append(RowFinding(.noColumn(.note, path), at: value.place))
            }
            if value.source != nil, !table.hasSource {
                warnings.append(RowFinding(.noColumn(.source, path), at: value.place))
            }
        }
        table.merge(writable)
        tables[path] = table
    }

    private mutating func indicatorFile(_ path: String) throws(DataExchangeError) -> IndicatorFileEdit {
        if let file = indicatorFiles[path] { return file }
        guard let file = IndicatorFileEdit(try bytes(path), file: path) else { throw .notEditable(root + "/" + path) }
        return file
    }

    private mutating func bytes(_ path: String) throws(DataExchangeError) -> [UInt8] {
        if let finding = broken[path] { throw .brokenContent(root + "/" + path, finding) }
        switch FileBytes.read(path, in: folder) {
        case .success(let bytes):
            former[path] = bytes
            return bytes
        case .failure(let finding): throw .brokenContent(root + "/" + path, finding.message)
        }
    }
}

extension DataExchangeError {
    fileprivate static func brokenContent(_ path: String, _ finding: Message) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "mend this file first (yardstick check): \(finding.english)",
                zh: "请先改正这个文件（yardstick check）：\(finding.chinese)"),
            blame: .content)
    }

    fileprivate static func notEditable(_ path: String) -> DataExchangeError {
        DataExchangeError(
            place: path,
            message: Message(
                "observations cannot be added to this file without changing the rest of it; save it in UTF-8",
                zh: "无法只往这个文件里添加监测值而不改动其余部分；请把它另存为 UTF-8"),
            blame: .content)
    }
}

extension Message {
    fileprivate static func sharedFile(_ name: String, _ owners: [String]) -> Message {
        Message(
            "the data file \(name) serves several indicators (\(owners.joined(separator: ", "))); give each its own",
            zh: "数据文件 \(name) 由几个指标共用（\(owners.joined(separator: "、"))）；请让每个指标用自己的文件")
    }

    fileprivate static func notInEncoding(_ path: String) -> Message {
        Message(
            "the row has characters that the encoding of \(path) lacks; save that file in UTF-8",
            zh: "这一行有 \(path) 的编码无法表示的字符；请把该文件另存为 UTF-8")
    }

    fileprivate static func noColumn(_ column: Column, _ path: String) -> Message {
        let (english, chinese) = (column.heading(in: .english), column.heading(in: .chinese))
        return Message(
            "the \(english) is left out: \(path) has no column for it", zh: "没有写入\(chinese)：\(path) 没有这一列")
    }
}
