import Markup

/// Writes the body of a Word document anew in the plain form that pandoc reads without loss.
///
/// Automatic numbers become text; text boxes become paragraphs behind the one they hang on; tracked changes are accepted; fields are
/// replaced by what they show, and a table of contents vanishes; styles, pictures and comments are left out.
struct WordBody {
    private let tree: MarkupTree
    private let dropsContents: Bool
    private var counter: WordCounter
    private var xml = WordXML()
    private var fields = WordFields()
    /// Text boxes met in the paragraph that is being written.
    private var boxes: [Int] = []
    /// What a paragraph holds that goes on in the next one, because the mark between them was deleted.
    private var pending = WordXML()

    /// The tree of `document.xml`, which is nested no deeper than libxml2 allows, as a file again.
    static func rewritten(_ tree: MarkupTree, _ counter: WordCounter) -> [UInt8] {
        var body = WordBody(tree, counter, dropsContents: true)
        body.write()
        guard body.fields.isOpen else { return body.xml.bytes }
        // A field without an end: what it seems to cover may be the whole text.
        body = WordBody(tree, counter, dropsContents: false)
        body.write()
        return body.xml.bytes
    }

    private init(_ tree: MarkupTree, _ counter: WordCounter, dropsContents: Bool) {
        self.tree = tree
        self.counter = counter
        self.dropsContents = dropsContents
    }
}

extension WordBody {
    private mutating func write() {
        guard let root = tree.nodes.first, let body = tree.child("body", of: 0) else { return }
        xml.open(root)
        xml.tag("<w:body>")
        blocks(of: body)
        xml.tag("</w:body>")
        xml.close(root)
    }

    private mutating func blocks(of parent: Int) {
        for child in tree.children(of: parent) {
            switch tree.nodes[child].localName {
            case "p": paragraph(child)
            case "tbl":
                endParagraph()
                table(child)
            case "sdt" where dropsContents && isContents(child): break
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice":
                blocks(of: child)
            default: break
            }
        }
        endParagraph()
    }

    private func isContents(_ sdt: Int) -> Bool {
        guard let properties = tree.child("sdtPr", of: sdt) else { return false }
        return (properties..<tree.nodes[properties].end).contains { node in
            tree.nodes[node].localName == "docPartGallery" && tree.attribute("val", of: node) == "Table of Contents"
        }
    }
}

extension WordBody {
    private mutating func paragraph(_ node: Int) {
        let properties = tree.child("pPr", of: node)
        let mark = properties.flatMap { tree.child("rPr", of: $0) }
        let outer = (xml, boxes)
        (xml, boxes) = (pending, [])
        let label = fields.isInContents || mark.map(isDeleted) == true ? "" : label(properties)
        inlines(of: node)
        let (text, found) = (xml, boxes)
        (xml, boxes) = outer
        if mark.map(isDeleted) == true {
            pending = text
        } else {
            pending = WordXML()
            write(text, label: label)
        }
        for box in found { blocks(of: box) }
    }

    private func isDeleted(_ mark: Int) -> Bool {
        tree.child("del", of: mark) != nil || tree.child("moveFrom", of: mark) != nil
    }

    /// An empty paragraph counts, but its number alone says nothing; pandoc would drop it, and with it a blank line.
    private mutating func write(_ text: WordXML, label: String) {
        xml.tag("<w:p>")
        xml.run(text.bytes.isEmpty ? "\u{A0}" : label)
        xml.append(text)
        xml.tag("</w:p>")
    }

    private mutating func endParagraph() {
        if !pending.bytes.isEmpty { write(pending, label: "") }
        pending = WordXML()
    }

    private mutating func label(_ properties: Int?) -> String {
        func value(_ name: String, of parent: Int?) -> String? {
            parent.flatMap { tree.child(name, of: $0) }.flatMap { tree.attribute("val", of: $0) }
        }
        let number = properties.flatMap { tree.child("numPr", of: $0) }
        return counter.label(
            style: value("pStyle", of: properties), list: value("numId", of: number),
            level: value("ilvl", of: number).flatMap { Int($0) })
    }

    private mutating func inlines(of parent: Int) {
        for child in tree.children(of: parent) {
            switch tree.nodes[child].localName {
            case "r": run(child)
            case "oMath", "oMathPara": xml.copy(child, of: tree)
            case "pPr", "del", "moveFrom", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rPr": break
            case "sdt" where dropsContents && isContents(child): break
            case "fldSimple" where dropsContents && WordFields.isContents(tree.attribute("instr", of: child) ?? ""):
                break
            default: if !tree.nodes[child].isText { inlines(of: child) }
            }
        }
    }

    private mutating func run(_ node: Int) {
        for child in tree.children(of: node) {
            let element = tree.nodes[child]
            switch element.localName {
            case "fldChar": fields.mark(tree.attribute("fldCharType", of: child) ?? "")
            case "instrText": fields.instruction(text(of: child))
            case "drawing", "pict", "object", "AlternateContent": boxes += textBoxes(in: child)
            case _ where fields.hidesText(dropsContents: dropsContents): break
            case "t": xml.run(text(of: child))
            case "tab", "ptab": xml.run(" ")
            case "br" where tree.attribute("type", of: child) == nil, "cr": xml.tag("<w:r><w:br/></w:r>")
            case "noBreakHyphen": xml.run("-")
            case "footnoteReference", "endnoteReference":
                xml.tag("<w:r>")
                xml.copy(child, of: tree)
                xml.tag("</w:r>")
            case "ruby": if let base = tree.child("rubyBase", of: child) { inlines(of: base) }
            default: break
            }
        }
    }

    private func text(of node: Int) -> String {
        tree.nodes[node..<tree.nodes[node].end].lazy.filter(\.isText).map(\.text).joined()
    }

    /// Word stores each box twice: for itself and, as a fallback, for old versions.
    private func textBoxes(in node: Int) -> [Int] {
        var found: [Int] = []
        var place = node
        while place < tree.nodes[node].end {
            let name = tree.nodes[place].localName
            if name == "txbxContent" { found.append(place) }
            place = name == "txbxContent" || (name == "Fallback" && !found.isEmpty) ? tree.nodes[place].end : place + 1
        }
        return found
    }
}

extension WordBody {
    private mutating func table(_ node: Int) {
        let table = WordTable(node, in: tree)
        // pandoc leaves a table out that does not name its columns and their widths.
        let columns = String(repeating: "<w:gridCol w:w=\"100\"/>", count: table.width)
        xml.tag("<w:tbl><w:tblGrid>\(columns)</w:tblGrid>")
        for row in table.rows {
            xml.tag("<w:tr>")
            emptyCells(row.before)
            for cell in row.cells { self.cell(cell) }
            emptyCells(row.after)
            xml.tag("</w:tr>")
        }
        xml.tag("</w:tbl>")
    }

    private mutating func emptyCells(_ count: Int) {
        for _ in 0..<count { xml.tag("<w:tc><w:p></w:p></w:tc>") }
    }

    private mutating func cell(_ node: Int) {
        xml.tag("<w:tc><w:tcPr>")
        for name in ["gridSpan", "vMerge"] {
            if let merged = tree.child("tcPr", of: node).flatMap({ tree.child(name, of: $0) }) {
                xml.copy(merged, of: tree)
            }
        }
        xml.tag("</w:tcPr>")
        blocks(of: node)
        xml.tag("</w:tc>")
    }
}
