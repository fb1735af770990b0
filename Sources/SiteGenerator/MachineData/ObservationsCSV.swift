import PolicyModel

/// One indicator's numbers as a table that Excel and WPS open rightly: UTF-8 with byte-order mark, CRLF.
enum ObservationsCSV {
    static func bytes(of indicator: Indicator, words: Words) -> [UInt8] {
        var rows = [[words[.year], words[.type], words[.value], words[.unit], words[.note]]]
        let unit = indicator.unit ?? ""
        if let baseline = indicator.baseline {
            rows.append([baseline.year.map(String.init) ?? "", words[.baseline], baseline.value.text, unit, ""])
        }
        for observation in indicator.observations {
            rows.append([
                "\(observation.year)", words[.observation], observation.value.text, unit,
                observation.remark(in: words.language) ?? "",
            ])
        }
        for target in indicator.targets { rows.append(["\(target.year)", words[.target], target.text, unit, ""]) }
        let text = rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + text.utf8
    }

    /// Quoted where the text has a separator; a leading sign that a spreadsheet would take for a formula is disarmed.
    private static func cell(_ text: String) -> String {
        let safe = isFormula(text) ? "'" + text : text
        guard safe.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// After a plus or minus a number may stand, with a percent sign too; anything else would be calculated.
    private static func isFormula(_ text: String) -> Bool {
        switch text.first {
        case "=", "@", "\t", "\r": return true
        case "+", "-":
            let rest = text.dropFirst()
            return Double(rest.hasSuffix("%") ? rest.dropLast() : rest) == nil
        default: return false
        }
    }
}
