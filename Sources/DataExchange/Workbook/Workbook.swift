import Markup
import PackedFiles

/// A workbook of Excel or WPS (.xlsx, ECMA-376): the sheets that are visible, with the values they show.
struct Workbook {
    private let file: String
    private let path: String
    private let zip: ZipFile

    /// The most bytes one part may unpack to.
    private static let limit = 32 << 20
    private static let sheetLimit = 200

    /// `file` is what places are named by, `path` what errors are.
    init(file: String, path: String, bytes: [UInt8]) throws(DataExchangeError) {
        self.file = file
        self.path = path
        do throws(PackedFileError) {
            zip = try ZipFile(bytes)
        } catch {
            throw .damaged(path)
        }
        guard zip.names.contains("xl/workbook.xml") else { throw .otherFormat(path) }
    }

    func tables() throws(DataExchangeError) -> [ReturnedTable] {
        guard let workbook = try part("xl/workbook.xml") else { throw .damaged(path) }
        let relations = try relations()
        let strings = try part(relations.target(ofType: "sharedStrings") ?? "xl/sharedStrings.xml")
            .map { SharedStrings.read($0) }
        let formats = try part(relations.target(ofType: "styles") ?? "xl/styles.xml").map { NumberFormats($0) }
        let dates = DateSystem(workbook)
        var tables: [ReturnedTable] = []
        for sheet in sheets(in: workbook).prefix(Self.sheetLimit) {
            guard let target = relations.targets[sheet.relation] else { continue }
            guard let tree = try part(target) else { throw .damaged(path) }
            let reader = SheetReader(
                file: file, sheet: sheet.name, strings: strings ?? [], formats: formats ?? NumberFormats(), dates: dates
            )
            guard let table = reader.read(tree) else { throw .tooLarge(path, limit: Self.limit >> 20) }
            tables.append(table)
        }
        return tables
    }
}

extension Workbook {
    private func sheets(in workbook: MarkupTree) -> [(name: String, relation: String)] {
        workbook.nodes.indices.compactMap { node in
            guard workbook.nodes[node].localName == "sheet" else { return nil }
            let isHidden = workbook.nodes[node].attributes["state"].map { $0 != "visible" } ?? false
            guard !isHidden, let name = workbook.nodes[node].attributes["name"],
                let relation = workbook.attribute("id", of: node)
            else { return nil }
            return (name, relation)
        }
    }

    private func relations() throws(DataExchangeError) -> PartRelations {
        try part("xl/_rels/workbook.xml.rels").map { PartRelations($0) } ?? PartRelations()
    }

    /// Nil where there is no such part.
    private func part(_ name: String) throws(DataExchangeError) -> MarkupTree? {
        let bytes: [UInt8]?
        do throws(PackedFileError) {
            bytes = try zip.contents(of: name, limit: Self.limit)
        } catch {
            switch error {
            case .tooLarge: throw .tooLarge(path, limit: Self.limit >> 20)
            case .damaged, .notPacked: throw .damaged(path)
            case .protected: throw .olderFormat(path)
            }
        }
        guard let bytes else { return nil }
        guard let tree = MarkupParser.xml(bytes) else { throw .damaged(path) }
        return tree
    }
}
