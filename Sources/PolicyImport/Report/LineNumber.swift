/// A number of a line at the left of what stands on it.
enum LineNumber {
    static func column(_ line: Int?) -> String {
        let digits = line.map { "\($0)" } ?? ""
        return String(repeating: " ", count: max(0, 5 - digits.utf8.count)) + digits + " "
    }
}
