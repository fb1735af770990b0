/// The fields that are open while the runs of a Word document go by: first its code, then the text it shows.
struct WordFields {
    private var open: [Field] = []

    private struct Field {
        var code = ""
        var showsResult = false
    }

    var isOpen: Bool { !open.isEmpty }
    var isInContents: Bool { open.contains { Self.isContents($0.code) } }

    /// Whether text met now does not show: the code of a field, or a table of contents.
    func hidesText(dropsContents: Bool) -> Bool {
        guard dropsContents else { return false }
        return open.contains { !$0.showsResult } || isInContents
    }

    /// `begin`, `separate` or `end` of a field.
    mutating func mark(_ type: String) {
        switch type {
        case "begin": open.append(Field())
        case "separate": if !open.isEmpty { open[open.count - 1].showsResult = true }
        case "end": _ = open.popLast()
        default: break
        }
    }

    mutating func instruction(_ text: String) {
        if !open.isEmpty { open[open.count - 1].code += text }
    }

    static func isContents(_ code: String) -> Bool { code[...].trimmed.hasPrefix("TOC") }
}
